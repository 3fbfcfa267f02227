//! What each keyword is, and what the names behind it stand for.
//!
//! Instructions come from the instruction table; the words of fields, types, scripts and components
//! stand here. It knows no text. Source: core specification, "Instructions" and "Modules" (text
//! format); component model, "Explainer" (text format).

use std::collections::HashMap;
use std::sync::OnceLock;

use foldhash::fast::FixedState;

use crate::ide::tokens::{TokenKind, Traits};
use crate::spec::instr::{self, Immediate, Instr, Proposal};

/// What a name stands for at some place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// None where nobody knows.
    pub(super) kind: Option<TokenKind>,
    pub(super) traits: Traits,
}

impl Name {
    pub(super) const NONE: Name = Name { kind: None, traits: Traits::NONE };

    pub(super) const fn of(kind: TokenKind) -> Name {
        Name { kind: Some(kind), traits: Traits::NONE }
    }

    pub(super) const fn with(self, traits: Traits) -> Name {
        Name { traits: self.traits.and(traits), ..self }
    }
}

/// What the names and numbers behind an instruction stand for, one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Plan {
    names: [Name; 2],
    /// Where only one is written, it is the second.
    may_lack_first: bool,
    /// The first goes on to the end.
    repeats: bool,
}

impl Plan {
    pub(super) const NONE: Plan =
        Plan { names: [Name::NONE; 2], may_lack_first: false, repeats: false };

    const fn one(name: Name) -> Plan {
        Plan { names: [name, Name::NONE], ..Plan::NONE }
    }

    /// The next name; `another` tells whether one more follows.
    pub(super) fn take(&mut self, another: impl FnOnce() -> bool) -> Name {
        if self.may_lack_first && !another() {
            self.step();
        }
        self.may_lack_first = false;
        let [first, _] = self.names;
        if !self.repeats {
            self.step();
        }
        first
    }

    fn step(&mut self) {
        self.names = [self.names[1], Name::NONE];
    }
}

/// What a list is that a word begins: what lists and names in it mean depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    /// Nothing of interest.
    Plain,
    /// A core module or a component.
    Module,
    /// An instance of a component.
    Instance,
    Func,
    Table,
    Memory,
    Global,
    Tag,
    Type,
    Rec,
    /// `import` and whatever else holds declarations.
    Import,
    Item,
    Elem,
    Data,
    Start,
    Param,
    Local,
    Field,
    /// `(ref $t)` and whatever else names types.
    Types,
    /// A clause of `try_table`, or a handler: a tag and a label.
    Clause,
    /// A clause that has a label only.
    ClauseAll,
    /// A directive that may hold modules.
    Directive,
    /// What names an instance.
    Instances,
    Alias,
    Thread,
    /// The word before another: `core`.
    Core,
}

/// A keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// What it is right behind a `(`.
    pub(super) head_kind: TokenKind,
    /// What it is elsewhere.
    pub(super) bare_kind: TokenKind,
    /// Of the word itself, right behind a `(` and elsewhere.
    pub(super) head_traits: Traits,
    pub(super) bare_traits: Traits,
    /// For instructions: what stands behind it.
    pub(super) plan: Option<Plan>,
    pub(super) head: Head,
}

/// The words that begin lists. What they are where they stand alone is a keyword too, but for heap
/// types.
const HEADS: &[(Head, &[&str])] = &[
    (Head::Module, &["module", "component"]),
    (Head::Instance, &["instance"]),
    (Head::Func, &["func"]),
    (Head::Table, &["table"]),
    (Head::Memory, &["memory"]),
    (Head::Global, &["global"]),
    (Head::Tag, &["tag"]),
    (Head::Type, &["type"]),
    (Head::Rec, &["rec"]),
    (Head::Import, &["import"]),
    (Head::Item, &["item"]),
    (Head::Elem, &["elem"]),
    (Head::Data, &["data"]),
    (Head::Start, &["start"]),
    (Head::Param, &["param"]),
    (Head::Local, &["local"]),
    (Head::Field, &["field"]),
    (Head::Types, &["ref", "sub", "cont", "exact", "describes", "descriptor", "own", "borrow"]),
    (Head::Clause, &["catch_ref", "on"]),
    (Head::ClauseAll, &["catch_all_ref"]),
    (
        Head::Directive,
        &[
            "assert_return",
            "assert_trap",
            "assert_suspension",
            "assert_exception",
            "assert_exhaustion",
            "assert_malformed",
            "assert_malformed_custom",
            "assert_invalid",
            "assert_invalid_custom",
            "assert_unlinkable",
        ],
    ),
    (Head::Instances, &["register", "invoke", "get", "wait", "instantiate"]),
    (Head::Alias, &["alias"]),
    (Head::Thread, &["thread"]),
    (Head::Core, &["core"]),
    (
        Head::Plain,
        &[
            "array",
            "binary",
            "canon",
            "case",
            "declare",
            "definition",
            "do",
            "either",
            "enum",
            "export",
            "final",
            "flags",
            "lift",
            "list",
            "lower",
            "mut",
            "null",
            "offset",
            "option",
            "outer",
            "pagesize",
            "quote",
            "record",
            "result",
            "shared",
            "struct",
            "then",
            "tuple",
            "value",
            "variant",
            "with",
            "acqrel",
            "seqcst",
        ],
    ),
];

/// Types of one word that begin no list.
const TYPES: &[&str] = &[
    "i8",
    "i16",
    "i32",
    "i64",
    "f32",
    "f64",
    "v128",
    "funcref",
    "externref",
    "anyref",
    "eqref",
    "i31ref",
    "structref",
    "arrayref",
    "exnref",
    "contref",
    "nullref",
    "nullfuncref",
    "nullexternref",
    "nullexnref",
    "nullcontref",
    "any",
    "eq",
    "i31",
    "none",
    "nofunc",
    "extern",
    "noextern",
    "exn",
    "noexn",
    "nocont",
    "i8x16",
    "i16x8",
    "i32x4",
    "i64x2",
    "f32x4",
    "f64x2",
    "bool",
    "s8",
    "u8",
    "s16",
    "u16",
    "s32",
    "u32",
    "s64",
    "u64",
    "char",
    "string",
    "float32",
    "float64",
];

/// Heap types that are also the first word of a list.
const HEAPS: &[&str] = &["func", "struct", "array", "cont"];

/// Values of scripts that are no instructions.
const VALUES: &[&str] = &[
    "ref.extern",
    "ref.host",
    "ref.any",
    "ref.struct",
    "ref.array",
    "bool.const",
    "u8.const",
    "s8.const",
    "u16.const",
    "s16.const",
    "u32.const",
    "s32.const",
    "u64.const",
    "s64.const",
    "char.const",
    "str.const",
    "list.const",
    "tuple.const",
    "record.const",
    "map.const",
    "variant.const",
    "enum.const",
    "flags.const",
    "option.none",
    "option.some",
    "result.ok",
    "result.err",
];

const NUMBERS: &[&str] = &["inf", "nan", "nan:canonical", "nan:arithmetic"];

/// What is known of a keyword.
pub(super) fn word(text: &str) -> Option<&'static Word> {
    static WORDS: OnceLock<HashMap<&'static str, Word, FixedState>> = OnceLock::new();
    WORDS.get_or_init(all).get(text)
}

fn all() -> HashMap<&'static str, Word, FixedState> {
    let mut words = HashMap::default();
    let plain = |kind: TokenKind| Word {
        head_kind: kind,
        bare_kind: kind,
        head_traits: Traits::NONE,
        bare_traits: Traits::NONE,
        plan: None,
        head: Head::Plain,
    };
    for (kind, list) in [
        (TokenKind::ValueType, TYPES),
        (TokenKind::Instruction, VALUES),
        (TokenKind::Number, NUMBERS),
    ] {
        words.extend(list.iter().map(|text| (*text, plain(kind))));
    }
    for (head, list) in HEADS {
        let kind = |text: &str| match text {
            "then" | "do" | "catch_ref" | "catch_all_ref" | "on" => TokenKind::Control,
            _ => TokenKind::Keyword,
        };
        words.extend(list.iter().map(|text| (*text, Word { head: *head, ..plain(kind(text)) })));
    }
    for text in HEAPS {
        if let Some(word) = words.get_mut(text) {
            word.bare_kind = TokenKind::ValueType;
        }
    }
    words.extend(instr::TABLE.iter().map(|row| (row.mnemonic, instruction(row))));
    words
}

fn instruction(row: &Instr) -> Word {
    let is_control = row.section == "Control instructions";
    let kind = if is_control { TokenKind::Control } else { TokenKind::Instruction };
    let superseded = row.proposal == Proposal::LegacyExceptions;
    let deprecated = |is: bool| if is { Traits::DEPRECATED } else { Traits::NONE };
    // Behind a `(` these two are clauses of `try_table` as well.
    let is_clause = matches!(row.mnemonic, "catch" | "catch_all");
    Word {
        head_kind: kind,
        bare_kind: kind,
        head_traits: deprecated(superseded && !is_clause),
        bare_traits: deprecated(superseded),
        plan: Some(plan(row)),
        head: Head::Plain,
    }
}

fn plan(row: &Instr) -> Plan {
    let label = Name::of(TokenKind::Label);
    match row.mnemonic {
        "end" | "else" | "catch_all" => return Plan::one(label),
        "catch" => return Plan { names: [Name::of(TokenKind::Tag), label], ..Plan::NONE },
        _ => {}
    }
    let mut names = [Name::NONE; 2];
    let mut immediates = row.text_immediates().filter_map(name);
    for place in &mut names {
        *place = immediates.next().unwrap_or(Name::NONE);
    }
    match row.mnemonic {
        "local.set" | "local.tee" | "global.set" | "table.set" => {
            names[0] = names[0].with(Traits::MODIFICATION);
        }
        "struct.set" => names[1] = names[1].with(Traits::MODIFICATION),
        _ => {}
    }
    let may_lack_first = matches!(
        row.immediates,
        [Immediate::Data, Immediate::Memory] | [Immediate::Elem, Immediate::Table]
    );
    let repeats = row.immediates == [Immediate::Labels];
    Plan { names, may_lack_first, repeats }
}

/// What a name that is this immediate stands for.
fn name(immediate: Immediate) -> Option<Name> {
    Some(match immediate {
        Immediate::Block => Name::of(TokenKind::Label).with(Traits::DEFINITION),
        Immediate::Label | Immediate::Labels => Name::of(TokenKind::Label),
        Immediate::Func => Name::of(TokenKind::Function),
        Immediate::Type | Immediate::Heap => Name::of(TokenKind::Type),
        Immediate::Table => Name::of(TokenKind::Table),
        Immediate::Memory | Immediate::Mem(_) | Immediate::Atomic(_) => Name::of(TokenKind::Memory),
        Immediate::Global => Name::of(TokenKind::Global),
        Immediate::Local => Name::of(TokenKind::Local),
        Immediate::Tag => Name::of(TokenKind::Tag),
        Immediate::Elem | Immediate::Data => Name::of(TokenKind::Segment),
        Immediate::Field => Name::of(TokenKind::Field),
        // Lists of their own, or no names at all.
        Immediate::TypeUse
        | Immediate::Ref
        | Immediate::CastFlags
        | Immediate::Select
        | Immediate::Catches
        | Immediate::Handlers
        | Immediate::I32
        | Immediate::I64
        | Immediate::F32
        | Immediate::F64
        | Immediate::V128
        | Immediate::Lane(_)
        | Immediate::Shuffle
        | Immediate::Ordering
        | Immediate::Count => return None,
    })
}
