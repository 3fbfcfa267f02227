//! Words of the grammar: fields, directives, types, blocks, each as a text with places to fill where
//! the editor takes that.

use crate::ide::completion::stage::Stage;
use crate::ide::completion::{Builder, Items, Kind, Snippets};
use crate::spec::instr::{self, Immediate, Instr};
use crate::wat::chunk::State;
use crate::wat::item::Space;
use crate::wat::token;

/// A field or directive: its word, and what comes behind it as a snippet.
type Form = (&'static str, &'static str);

/// The fields of a module.
const FIELDS: [Form; 12] = [
    ("func", "\\$${1:name} (param ${2:\\$x} ${3:i32}) (result ${4:i32})\n\t$0"),
    ("export", "\"${1:name}\" (${2|func,memory,table,global,tag|} \\$${3:name})"),
    ("import", "\"${1:env}\" \"${2:name}\" (func \\$${3:name} (param ${4:i32}))"),
    ("global", "\\$${1:name} (mut ${2:i32}) (${2:i32}.const ${3:0})"),
    ("memory", "\\$${1:memory} ${2:1}"),
    ("data", "(i32.const ${1:0}) \"$2\""),
    ("table", "\\$${1:table} ${2:1} ${3|funcref,externref|}"),
    ("elem", "(i32.const ${1:0}) func \\$${2:name}"),
    ("type", "\\$${1:name} (${2|func,struct,array|} $0)"),
    ("start", "\\$${1:main}"),
    ("tag", "\\$${1:name} (param ${2:i32})"),
    ("rec", "(type \\$${1:name} (struct $0))"),
];

const MODULE: Form = ("module", "$0");

/// The directives of a script.
const DIRECTIVES: [Form; 16] = [
    MODULE,
    ("assert_return", "(invoke \"${1:name}\" $2) $0"),
    ("assert_trap", "(invoke \"${1:name}\" $2) \"$0\""),
    ("invoke", "\"${1:name}\" $0"),
    ("register", "\"${1:name}\" $0"),
    ("get", "\"${1:name}\""),
    ("assert_invalid", "(module $1) \"$0\""),
    ("assert_malformed", "(module quote \"$1\") \"$0\""),
    ("assert_unlinkable", "(module $1) \"$0\""),
    ("assert_exhaustion", "(invoke \"${1:name}\") \"call stack exhausted\""),
    ("assert_exception", "(invoke \"${1:name}\" $0)"),
    ("assert_suspension", "(invoke \"${1:name}\") \"$0\""),
    ("component", "$0"),
    ("thread", "\\$${1:name} $0"),
    ("wait", "\\$${1:name}"),
    ("assert_invalid_custom", "(module $1) \"$0\""),
];

/// Blocks without parentheses: what they are called, and their text.
const FLAT: [Form; 5] = [
    ("block … end", "block ${1:\\$label}\n\t$0\nend"),
    ("loop … end", "loop ${1:\\$label}\n\t$0\nend"),
    ("if … end", "if\n\t$0\nend"),
    ("if … else … end", "if (result ${1:i32})\n\t$2\nelse\n\t$0\nend"),
    ("try_table … end", "try_table (catch ${1:\\$tag} ${2:\\$label})\n\t$0\nend"),
];

/// Folded blocks, behind their `(`.
const FOLDED: [Form; 5] = [
    ("block (…)", "block ${1:\\$label}\n\t$0"),
    ("loop (…)", "loop ${1:\\$label}\n\t$0"),
    ("if (…) (then …)", "if (${1:condition})\n\t(then\n\t\t$0)"),
    ("if (…) (then …) (else …)", "if (${1:condition})\n\t(then\n\t\t$2)\n\t(else\n\t\t$0)"),
    ("try_table (…)", "try_table (catch ${1:\\$tag} ${2:\\$label})\n\t$0"),
];

/// Value types that are words, the usual ones first.
const VAL_TYPES: [&str; 5] = ["i32", "i64", "f32", "f64", "v128"];

/// Reference types that are words, the usual ones first.
const REF_TYPES: [&str; 14] = [
    "funcref",
    "externref",
    "anyref",
    "eqref",
    "i31ref",
    "structref",
    "arrayref",
    "exnref",
    "nullref",
    "nullfuncref",
    "nullexternref",
    "nullexnref",
    "contref",
    "nullcontref",
];

/// Heap types that are words.
const HEAP_TYPES: [&str; 14] = [
    "func", "extern", "any", "eq", "i31", "struct", "array", "exn", "none", "nofunc", "noextern",
    "noexn", "cont", "nocont",
];

/// Named types that are offered with a `(ref` around.
const MOST_REFERENCES: usize = 50;

/// Whether an instruction makes no sense without an immediate.
pub(super) fn needs_immediate(row: &Instr) -> bool {
    let first = row
        .text_immediates()
        .find(|it| !matches!(it, Immediate::Memory | Immediate::Table | Immediate::TypeUse));
    first.is_some_and(|first| {
        !matches!(
            first,
            Immediate::Block
                | Immediate::Mem(_)
                | Immediate::Atomic(_)
                | Immediate::Select
                | Immediate::Ordering
        )
    })
}

impl Items<'_, '_> {
    /// A word that is written as it is.
    pub(super) fn word(&mut self, word: &str) {
        let item = self.item(word.to_owned(), Kind::Keyword, None);
        if matches!(word, "param" | "result" | "local" | "type" | "export" | "import") {
            item.edit.new.push(' ');
        }
    }

    pub(super) fn module_fields(&mut self) {
        let state = self.context.seat.chunk.state_before();
        let only =
            self.context.lists.iter().any(|list| self.context.keyword(Some(list)) == "module");
        if state == State::Outside && !only {
            self.form(MODULE, "a module");
        }
        for form in FIELDS {
            self.form(form, "a field of the module");
        }
    }

    pub(super) fn directives(&mut self) {
        for form in DIRECTIVES {
            self.form(form, "a directive");
        }
    }

    /// Constants where a script gives arguments and results.
    pub(super) fn constants(&mut self) {
        let rows = instr::TABLE.iter().filter(|row| row.mnemonic.ends_with(".const"));
        for row in rows {
            let item = self.item(row.mnemonic.to_owned(), Kind::Instruction, None);
            item.edit.new.push(' ');
        }
        for word in ["ref.null", "ref.extern", "ref.func", "ref.host", "either"] {
            self.item(word.to_owned(), Kind::Instruction, None);
        }
    }

    /// A list: its word alone where it is written already.
    fn form(&mut self, (word, behind): Form, detail: &str) {
        let is_head = self.context.is_head();
        let next = self.context.next;
        let is_closed = next == Some(token::Kind::Close) && is_head;
        let is_written = is_head && !matches!(next, None | Some(token::Kind::Close));
        let takes = self.question.snippets == Snippets::Yes && !is_written;
        let (open, close) = match (is_head, is_closed || is_written) {
            (false, _) => ("(", ")"),
            (true, true) => ("", ""),
            (true, false) => ("", ")"),
        };
        let item = self.item(word.to_owned(), Kind::Keyword, None);
        detail.clone_into(&mut item.detail);
        if takes {
            item.is_snippet = true;
            item.kind = Kind::Snippet;
            item.edit.new = format!("{open}{word} {behind}{close}");
        } else {
            item.edit.new = format!("{open}{word}");
        }
    }

    /// Whole blocks.
    pub(super) fn block_snippets(&mut self) {
        if self.question.snippets == Snippets::No {
            return;
        }
        let is_head = self.context.is_head();
        let is_closed = self.context.next == Some(token::Kind::Close);
        let forms = if is_head { FOLDED } else { FLAT };
        for (label, text) in forms {
            let close = if is_head && !is_closed { ")" } else { "" };
            let item = self.item(label.to_owned(), Kind::Snippet, None);
            item.is_snippet = true;
            item.edit.new = format!("{text}{close}");
        }
    }
}

impl Builder<'_, '_> {
    pub(super) fn val_types(&mut self, packed: &[&str]) {
        for word in VAL_TYPES.iter().chain(packed) {
            self.item((*word).to_owned(), Kind::Type, None);
        }
        self.ref_types();
        let mut names: Vec<(u32, &str)> =
            self.scene.live.names().named(Space::Type).map(|(name, at)| (at, name)).collect();
        names.sort_unstable();
        let names: Vec<String> =
            names.iter().take(MOST_REFERENCES).map(|(_, name)| (*name).to_owned()).collect();
        for name in names {
            let mut id = String::new();
            crate::module::spell::name(&mut id, &name);
            for text in [format!("(ref null {id})"), format!("(ref {id})")] {
                self.item(text, Kind::Type, None);
            }
        }
    }

    pub(super) fn ref_types(&mut self) {
        for word in REF_TYPES {
            self.item(word.to_owned(), Kind::Type, None);
        }
    }

    pub(super) fn heap_types(&mut self, stage: &Stage<'_>) {
        self.indices(Space::Type, stage);
        for word in HEAP_TYPES {
            self.item(word.to_owned(), Kind::Type, None);
        }
    }
}
