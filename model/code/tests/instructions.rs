//! Bytes that are no instructions, and what is said about them.

use freevars_code::{
    Malformed, Opcode, Version,
    encode::{Draft, Reason, encode},
    instruction::{Problem, decode},
};

#[test]
fn malformed_bytes_are_located() {
    let (v2_7, v3_8, v3_11) = (Version::V2_7, Version::V3_8, Version::V3_11);
    let cases: &[(Version, &[u8], u32, Problem)] = &[
        (v3_8, &[9, 0, 9], 2, Problem::OddLength),
        (v3_8, &[9, 0, 0, 0], 2, Problem::UnknownOpcode(0)),
        (v2_7, &[9, 100, 0], 1, Problem::TruncatedOperand(Opcode::LOAD_CONST)),
        (v2_7, &[145, 0, 0, 145, 0, 0, 100, 0, 0], 3, Problem::TooManyPrefixes),
        (v3_8, &[144, 0, 144, 0, 144, 0, 144, 0, 9, 0], 6, Problem::TooManyPrefixes),
        (v3_8, &[9, 0, 144, 1], 2, Problem::PrefixAtEnd),
        (v2_7, &[145, 0, 0, 9], 3, Problem::PrefixWithoutOperand(Opcode::NOP)),
        (v3_11, &[9, 0, 0, 0], 2, Problem::StrayCache),
        (v3_11, &[9, 0, 122, 0], 2, Problem::MissingCache(Opcode::BINARY_OP)),
        (v3_11, &[122, 0, 9, 0], 0, Problem::MissingCache(Opcode::BINARY_OP)),
        (v3_11, &[122, 0, 0, 1], 0, Problem::MissingCache(Opcode::BINARY_OP)),
        // Between a prefix and its opcode, into a cache, past either end.
        (v3_8, &[144, 0, 9, 0, 113, 2], 4, Problem::JumpTarget(Opcode::JUMP_ABSOLUTE, 2)),
        (v3_11, &[110, 1, 122, 0, 0, 0], 0, Problem::JumpTarget(Opcode::JUMP_FORWARD, 4)),
        (v3_8, &[110, 0], 0, Problem::JumpTarget(Opcode::JUMP_FORWARD, 2)),
        (v3_11, &[140, 2], 0, Problem::JumpTarget(Opcode::JUMP_BACKWARD, -2)),
    ];
    for &(version, code, offset, problem) in cases {
        assert_eq!(decode(code, version), Err(Malformed { offset, problem }), "{version} {code:?}");
    }
}

/// In 2.7 EXTENDED_ARG carries the high 16 bits, later the next 8, and jumps lead to the first of them.
#[test]
fn prefixes_are_folded_in() {
    let bytes = decode(&[145, 1, 0, 100, 2, 0, 113, 0, 0], Version::V2_7).expect("instructions");
    assert_eq!((bytes[0].arg, bytes[0].offset, bytes[0].size, bytes[1].target), (0x1_0002, 0, 6, Some(0)));
    let words = decode(&[144, 1, 144, 2, 144, 3, 100, 4, 113, 0], Version::V3_8).expect("instructions");
    assert_eq!((words[0].arg, words[0].offset, words[0].size, words[1].target), (0x0102_0304, 0, 8, Some(0)));
}

/// A jump over 255 units needs a prefix, which moves what is behind it.
#[test]
fn jumps_grow_with_their_distance() {
    for version in [Version::V3_8, Version::V3_11] {
        let unit = version.facts().jump_unit as usize;
        for (between, size) in [(255 * unit / 2, 2), (255 * unit / 2 + 1, 4)] {
            let mut drafts = vec![Draft::jump(Opcode::JUMP_FORWARD, between + 1)];
            drafts.resize(between + 2, Draft::new(Opcode::NOP, 0));
            let encoded = encode(&drafts, version).expect("an encoding");
            assert_eq!(encoded.offsets[1], size, "{version} over {between}");
        }
    }
}

#[test]
fn what_has_no_encoding_is_refused() {
    let (v2_7, v3_8, v3_11) = (Version::V2_7, Version::V3_8, Version::V3_11);
    let prefixed = |opcode, prefixes| Draft { prefixes, ..Draft::new(opcode, 0) };
    let cases = [
        (v2_7, Draft::new(Opcode::MAKE_CELL, 0), Reason::Absent),
        (v3_8, Draft::new(Opcode::EXTENDED_ARG, 0), Reason::Implied),
        (v2_7, Draft::new(Opcode::NOP, 1), Reason::NoOperand),
        (v2_7, prefixed(Opcode::NOP, 1), Reason::NoOperand),
        (v2_7, prefixed(Opcode::LOAD_CONST, 2), Reason::Prefixes),
        (v3_8, Draft::jump(Opcode::NOP, 0), Reason::NotAJump),
        (v3_8, Draft::jump(Opcode::JUMP_ABSOLUTE, 1), Reason::NoSuchInstruction),
        (v3_11, Draft::jump(Opcode::JUMP_FORWARD, 0), Reason::Direction),
    ];
    for (version, draft, reason) in cases {
        assert_eq!(encode(&[draft], version).expect_err("no encoding").reason, reason, "{draft:?}");
    }
}
