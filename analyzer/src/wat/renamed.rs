//! Old words of the text format and what they are called now.

/// Words of earlier versions of the text format, and what they are called now.
/// Source: the renamings in the "Change History" of the core specification, and the proposals'
/// own before they were merged.
const RENAMED: [(&str, &str); 44] = [
    ("anyfunc", "funcref"),
    ("current_memory", "memory.size"),
    ("get_global", "global.get"),
    ("get_local", "local.get"),
    ("grow_memory", "memory.grow"),
    ("set_global", "global.set"),
    ("set_local", "local.set"),
    ("tee_local", "local.tee"),
    ("f32.convert_s/i32", "f32.convert_i32_s"),
    ("f32.convert_s/i64", "f32.convert_i64_s"),
    ("f32.convert_u/i32", "f32.convert_i32_u"),
    ("f32.convert_u/i64", "f32.convert_i64_u"),
    ("f32.demote/f64", "f32.demote_f64"),
    ("f32.reinterpret/i32", "f32.reinterpret_i32"),
    ("f64.convert_s/i32", "f64.convert_i32_s"),
    ("f64.convert_s/i64", "f64.convert_i64_s"),
    ("f64.convert_u/i32", "f64.convert_i32_u"),
    ("f64.convert_u/i64", "f64.convert_i64_u"),
    ("f64.promote/f32", "f64.promote_f32"),
    ("f64.reinterpret/i64", "f64.reinterpret_i64"),
    ("i32.reinterpret/f32", "i32.reinterpret_f32"),
    ("i32.trunc_s/f32", "i32.trunc_f32_s"),
    ("i32.trunc_s/f64", "i32.trunc_f64_s"),
    ("i32.trunc_u/f32", "i32.trunc_f32_u"),
    ("i32.trunc_u/f64", "i32.trunc_f64_u"),
    ("i32.trunc_s:sat/f32", "i32.trunc_sat_f32_s"),
    ("i32.trunc_s:sat/f64", "i32.trunc_sat_f64_s"),
    ("i32.trunc_u:sat/f32", "i32.trunc_sat_f32_u"),
    ("i32.trunc_u:sat/f64", "i32.trunc_sat_f64_u"),
    ("i32.wrap/i64", "i32.wrap_i64"),
    ("i64.extend_s/i32", "i64.extend_i32_s"),
    ("i64.extend_u/i32", "i64.extend_i32_u"),
    ("i64.reinterpret/f64", "i64.reinterpret_f64"),
    ("i64.trunc_s/f32", "i64.trunc_f32_s"),
    ("i64.trunc_s/f64", "i64.trunc_f64_s"),
    ("i64.trunc_u/f32", "i64.trunc_f32_u"),
    ("i64.trunc_u/f64", "i64.trunc_f64_u"),
    ("i64.trunc_s:sat/f32", "i64.trunc_sat_f32_s"),
    ("i64.trunc_s:sat/f64", "i64.trunc_sat_f64_s"),
    ("i64.trunc_u:sat/f32", "i64.trunc_sat_f32_u"),
    ("i64.trunc_u:sat/f64", "i64.trunc_sat_f64_u"),
    ("atomic.notify", "memory.atomic.notify"),
    ("i32.atomic.wait", "memory.atomic.wait32"),
    ("i64.atomic.wait", "memory.atomic.wait64"),
];

/// What an old word is called now.
pub(crate) fn renamed(word: &str) -> Option<&'static str> {
    RENAMED.iter().find(|(old, _)| *old == word).map(|(_, new)| *new)
}

#[cfg(test)]
mod tests {
    use crate::spec::instr;

    use super::*;

    #[test]
    fn every_new_word_is_known_and_no_old_one_is() {
        for (old, new) in RENAMED {
            assert!(instr::by_mnemonic(old).is_none(), "{old}");
            assert!(new == "funcref" || instr::by_mnemonic(new).is_some(), "{new}");
        }
    }
}
