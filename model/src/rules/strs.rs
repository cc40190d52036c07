//! The methods of strs: what they answer is computed.

use super::{
    Row,
    builtins::{answer, builtin, pure},
    overloads::plain,
};
use crate::{builtin::Builtin::*, primitive::Asking};

pub(super) const ROWS: &[Row] = &[
    pure(StrUpper, |rule| answer(rule, StrUpper)),
    pure(StrLower, |rule| answer(rule, StrLower)),
    pure(StrTitle, |rule| answer(rule, StrTitle)),
    pure(StrCapitalize, |rule| answer(rule, StrCapitalize)),
    pure(StrSwapCase, |rule| answer(rule, StrSwapCase)),
    pure(StrSplit, |rule| answer(rule, StrSplit)),
    pure(StrRSplit, |rule| answer(rule, StrRSplit)),
    pure(StrStrip, |rule| answer(rule, StrStrip)),
    pure(StrLStrip, |rule| answer(rule, StrLStrip)),
    pure(StrRStrip, |rule| answer(rule, StrRStrip)),
    pure(StrStartsWith, |rule| answer(rule, StrStartsWith)),
    pure(StrEndsWith, |rule| answer(rule, StrEndsWith)),
    pure(StrReplace, |rule| answer(rule, StrReplace)),
    pure(StrFind, |rule| answer(rule, StrFind)),
    pure(StrRFind, |rule| answer(rule, StrRFind)),
    pure(StrIndex, |rule| answer(rule, StrIndex)),
    pure(StrRIndex, |rule| answer(rule, StrRIndex)),
    pure(StrCount, |rule| answer(rule, StrCount)),
    builtin(StrFormat, "Format, having asked classes written in Python for their texts.", |rule| {
        plain(rule, Asking::StrFormat, []);
    }),
    pure(StrZFill, |rule| answer(rule, StrZFill)),
    pure(StrCenter, |rule| answer(rule, StrCenter)),
    pure(StrLJust, |rule| answer(rule, StrLJust)),
    pure(StrRJust, |rule| answer(rule, StrRJust)),
    pure(StrIsDigit, |rule| answer(rule, StrIsDigit)),
    pure(StrIsAlpha, |rule| answer(rule, StrIsAlpha)),
    pure(StrIsAlNum, |rule| answer(rule, StrIsAlNum)),
    pure(StrIsUpper, |rule| answer(rule, StrIsUpper)),
    pure(StrIsLower, |rule| answer(rule, StrIsLower)),
    pure(StrIsSpace, |rule| answer(rule, StrIsSpace)),
    pure(StrPartition, |rule| answer(rule, StrPartition)),
    pure(StrRPartition, |rule| answer(rule, StrRPartition)),
];
