//! Facts about CPython that the primitives must agree with: `facts/*.txt` says what each version makes of each line.

mod parser;
mod world;

use super::{Answer, Binary, Context, Primitive, Questions, Unary, Value, View};
use crate::{
    builtin::Builtin,
    object::{Address, Data, Position, Slot},
};
use freevars_code::Version;
use parser::Parser;
use strum::IntoEnumIterator;
use world::World;

/// What a line comes to: an object, something done, or an exception or lack of coverage.
type Evaluated<T> = Result<T, Answer>;

fn small(n: usize) -> u32 {
    u32::try_from(n).expect("the numbers of facts are small")
}

/// Objects of every kind, some deep, some cyclic, some sharing so much that looking at all of it takes for ever.
fn tangle(world: &mut World) -> Vec<Address> {
    let literals = "None True 0 -1 3 9223372036854775807 1000000000000000000000000 1.5 nan inf 'a' '%s' 'é' () (1,2) [1] \
                    {} {1:2} {1} f g c1 ce t it e ke code append loop deep len int ValueError FunctionType";
    let mut objects: Vec<Address> =
        literals.split_whitespace().filter_map(|atom| Parser::new(atom, world).expression(0).ok()).collect();
    for data in [Data::Tuple, Data::List, Data::Cell] {
        let mut nested = objects[0];
        for _ in 0..100_000 {
            nested = world.heap.allocate(data.clone(), vec![Some(nested)]);
        }
        objects.push(nested);
    }
    for data in [Data::Tuple, Data::List] {
        for leaf in [0, 2] {
            let mut shared = objects[leaf];
            for _ in 0..80 {
                shared = world.heap.allocate(data.clone(), vec![Some(shared), Some(shared)]);
            }
            objects.push(shared);
        }
    }
    let cycle = world.heap.allocate(Data::Cell, vec![None]);
    let around = world.heap.allocate(Data::Tuple, vec![Some(cycle)]);
    world.heap.get_mut(cycle).refs[0] = Some(around);
    let numbers = [0i64, 1 << 40, 1].map(num_bigint::BigInt::from);
    let [start, stop, step] = numbers;
    let range = world.heap.allocate(Data::Range { start, stop, step }, vec![]);
    let iterator = world.heap.allocate(Data::Iterator(Position { at: 7, ..Position::default() }), vec![Some(range)]);
    let exhausted = world.heap.allocate(Data::Iterator(Position::default()), vec![None]);
    let slice = world.heap.allocate(Data::Slice, vec![Some(objects[3]), Some(objects[0]), Some(objects[4])]);
    objects.extend([cycle, around, range, iterator, exhausted, slice]);
    objects
}

#[test]
fn no_primitive_panics_or_hangs() {
    let mut seed = 1u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (seed >> 33) as usize % below
    };
    for (version, ..) in FACTS {
        let mut world = World::new(version);
        let objects = tangle(&mut world);
        let names: Vec<Address> =
            ["__code__", "__dict__", "zork", "append"].map(|name| world.make(Value::str(name))).to_vec();
        let heap = &world.heap;
        let mut primitives: Vec<Primitive> = Binary::iter().map(Primitive::Binary).collect();
        primitives.extend(Binary::iter().map(Primitive::Inplace));
        primitives.extend(Unary::iter().map(Primitive::Unary));
        let builtins = Builtin::iter().filter(|builtin| {
            crate::builtin::TABLE.iter().any(|d| d.builtin == *builtin && d.versions.contains(version))
        });
        primitives.extend(builtins.flat_map(|b| [Primitive::Builtin(b), Primitive::CheckArguments(b)]));
        let of_3 = [
            Primitive::BinaryOperand,
            Primitive::UnpackStarred,
            Primitive::UnpackedItems,
            Primitive::UnpackedMapping,
            Primitive::Format,
            Primitive::Cause,
        ];
        match version == Version::V2_7 {
            true => primitives.push(Primitive::SliceBetween),
            false => primitives.extend(of_3),
        }
        primitives.extend([
            Primitive::Compare,
            Primitive::Is,
            Primitive::Contains,
            Primitive::Subscript,
            Primitive::CheckStoreSubscript,
            Primitive::CheckDeleteSubscript,
            Primitive::Hashable,
            Primitive::Iterate,
            Primitive::Next,
            Primitive::Items,
            Primitive::Unpack,
            Primitive::StarArgument,
            Primitive::DoubleStarArgument,
            Primitive::Attribute,
            Primitive::MethodOf,
            Primitive::CheckSetAttribute,
            Primitive::CheckDeleteAttribute,
            Primitive::Text,
            Primitive::Repr,
            Primitive::BuiltinNamed,
            Primitive::Raisable,
        ]);
        let view = View::new(heap, &world.program, version);
        for object in &objects {
            let _ = view.shown(*object);
        }
        for _ in 0..10_000 {
            let primitive = primitives[random(primitives.len())];
            let mut operands = [0; 3].map(|_| Some(objects[random(objects.len())]));
            if random(3) == 0 {
                operands[1] = Some(names[random(names.len())]);
            }
            let given: Vec<Slot> = (0..random(4)).map(|_| Some(objects[random(objects.len())])).collect();
            let keywords = &names[..random(given.len() + 1)];
            let arg = small(random(30));
            let context = Context {
                heap,
                program: &world.program,
                version,
                arg,
                given: &given,
                keywords,
                caller: None,
                questions: Questions::default(),
            };
            context.compute(primitive, operands);
        }
    }
}

/// Asserts that no primitive contradicts the facts; answers the lines that are not covered.
fn check(version: Version, facts: &str) -> Vec<String> {
    let (mut not_covered, mut wrong) = (Vec::new(), Vec::new());
    for fact in facts.lines() {
        let (line, expected) = fact.split_once('\t').expect("a fact is a line and what it comes to");
        match World::new(version).fact(line) {
            Ok(shown) if shown == expected => {}
            Ok(shown) => wrong.push(format!("{line}\n    CPython {version}: {expected}\n    the model:   {shown}")),
            Err(Answer::Unsupported(what)) => not_covered.push(format!("{line}: {what}")),
            Err(other) => panic!("{line}: {other:?}"),
        }
    }
    assert!(wrong.is_empty(), "{} facts are otherwise:\n{}", wrong.len(), wrong.join("\n"));
    not_covered
}

/// What each version makes of the lines, and how many of them the primitives do not cover.
const FACTS: [(Version, &str, usize); 3] = [
    (Version::V2_7, include_str!("facts/2.7.txt"), 435),
    (Version::V3_8, include_str!("facts/3.8.txt"), 311),
    (Version::V3_11, include_str!("facts/3.11.txt"), 321),
];

#[test]
fn primitives_agree_with_cpython() {
    let not_covered = FACTS.map(|(version, facts, _)| check(version, facts));
    let expected = FACTS.map(|(_, _, expected)| expected);
    assert_eq!(not_covered.each_ref().map(Vec::len), expected, "not covered are\n{}", not_covered.concat().join("\n"));
}

/// The same for other lines: of a folder that holds what `bless.py` said of them.
#[test]
fn primitives_agree_with_cpython_elsewhere() {
    let Ok(folder) = std::env::var("FREEVARS_FACTS") else {
        return println!("skipped: FREEVARS_FACTS names no folder");
    };
    for (version, ..) in FACTS {
        let facts = std::fs::read_to_string(format!("{folder}/{version}.txt")).expect("the facts can be read");
        let not_covered = check(version, &facts);
        println!("{version}: {} not covered\n{}", not_covered.len(), not_covered.join("\n"));
    }
}
