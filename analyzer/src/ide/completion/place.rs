//! What may stand where the cursor is, by the lists and words around it: the grammar of the text
//! format as an editor needs it. It knows no types and no names.
//!
//! Source: core specification, "Text Format", and the texts of the proposals.

use crate::ide::context::{Context, List, Part};
use crate::spec::instr::{self, Immediate, Instr};
use crate::wat::chunk::Field;
use crate::wat::item::Space;
use crate::wat::token::Kind;

/// Something that may stand at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// A field of a module.
    Field,
    /// A directive of a script.
    Directive,
    /// An instruction.
    Instruction,
    /// One whose value is known before the module runs.
    Constant,
    /// A value type.
    ValType,
    /// A type as a field of a structure or an array has it.
    StorageType,
    /// A reference type.
    RefType,
    /// A heap type.
    HeapType,
    /// A word.
    Word(&'static str),
    /// A name or number.
    Index(Space),
    /// A global that can be written to.
    MutableGlobal,
    /// A type of functions, structures, arrays.
    TypeOf(Sort),
    /// `offset=` or `align=`, unless it stands there.
    MemoryWord(&'static str),
    /// The first name of an import, in quotes.
    ImportModule,
    /// The second name of an import.
    ImportName,
}

/// What a type may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Func,
    Struct,
    Array,
    Any,
}

/// The words that begin what a module imports and exports.
const EXTERNS: [&str; 5] = ["func", "table", "memory", "global", "tag"];

/// All that may stand at a place. In a script outside of modules, directives do.
pub(super) fn wanted(context: &Context<'_>, in_script: bool) -> Vec<Wanted> {
    if context.in_comment {
        return Vec::new();
    }
    if context.string.is_some() {
        return string(context);
    }
    if context.is_head() { head(context, in_script) } else { bare(context, in_script) }
}

fn words(words: &[&'static str]) -> Vec<Wanted> {
    words.iter().copied().map(Wanted::Word).collect()
}

/// The strings of an import.
fn string(context: &Context<'_>) -> Vec<Wanted> {
    let Some(list) = context.list().filter(|list| context.keyword(Some(list)) == "import") else {
        return Vec::new();
    };
    match list.behind.len() {
        0 => vec![Wanted::ImportModule],
        1 => vec![Wanted::ImportName],
        _ => Vec::new(),
    }
}

/// Whether the place is directly in a module, or in a script.
fn is_top(context: &Context<'_>, list: Option<&List>) -> bool {
    let keyword = context.keyword(list);
    let is_root = list.is_some_and(|list| list.open.is_none());
    keyword == "module" || is_root && !context.is_cut
}

/// Whether a list is the field of a function, not its type.
fn is_code_of_func(context: &Context<'_>, depth: usize) -> bool {
    context.seat.chunk.field() == Field::Func && depth == 1
}

/// Right behind a `(`.
fn head(context: &Context<'_>, in_script: bool) -> Vec<Wanted> {
    let around = context.around();
    let keyword = context.keyword(around);
    if is_top(context, around) {
        let top = if in_script { Wanted::Directive } else { Wanted::Field };
        return vec![top];
    }
    let Some(around) = around else { return Vec::new() };
    let depth = context.lists.len().saturating_sub(2);
    let mut all = match keyword {
        "func" if is_code_of_func(context, depth) => {
            let mut all =
                if in_header(context, around) { header(context, around) } else { Vec::new() };
            all.push(Wanted::Instruction);
            all
        }
        "func" | "tag" if depth == 1 => header(context, around),
        "func" | "tag" => words(&["type", "param", "result"]),
        "type" if depth <= 2 => words(&["func", "struct", "array", "sub", "cont", "shared"]),
        "sub" => words(&["func", "struct", "array", "cont"]),
        "rec" => words(&["type"]),
        "struct" => words(&["field"]),
        "field" | "array" => words(&["mut", "ref"]),
        "param" | "result" | "local" | "mut" => words(&["ref"]),
        "ref" => words(&["exact", "shared"]),
        "import" => words(&EXTERNS),
        "export" => words(&EXTERNS),
        "try" => words(&["do", "catch", "catch_all", "delegate"]),
        _ => of_field(context, around, keyword),
    };
    if all.is_empty() {
        all = of_instruction(context, around, keyword);
    }
    all
}

/// Right behind a `(` in a field that is neither function nor type.
fn of_field(context: &Context<'_>, around: &List, keyword: &str) -> Vec<Wanted> {
    let seen = |word: &str| around.held.iter().any(|range| context.text(*range) == word);
    let header: &[&str] = match keyword {
        "global" if has_type(context, around) => &[],
        "global" => &["export", "import", "mut", "ref"],
        "table" => &["export", "import", "ref", "elem"],
        "memory" => &["export", "import", "data", "pagesize"],
        "elem" => &["table", "offset", "item", "ref"],
        "data" => &["memory", "offset"],
        "assert_return" | "assert_trap" | "assert_exhaustion" | "assert_exception" => {
            &["invoke", "get", "module"]
        }
        "assert_invalid" | "assert_malformed" | "assert_unlinkable" => &["module", "component"],
        "invoke" => &[],
        _ => return Vec::new(),
    };
    let mut all: Vec<Wanted> =
        header.iter().filter(|it| !seen(it)).copied().map(Wanted::Word).collect();
    if !matches!(keyword, "memory" | "assert_invalid" | "assert_malformed" | "assert_unlinkable") {
        all.push(Wanted::Constant);
    }
    all
}

/// Right behind a `(` in an instruction or in a list that holds instructions.
fn of_instruction(context: &Context<'_>, around: &List, keyword: &str) -> Vec<Wanted> {
    // In a function there may be an instruction that is no list.
    let own = around.last.map_or(keyword, |last| context.text(last));
    let is_first = around.behind.iter().all(|part| !is_operand(context, *part));
    let clauses: &[&str] = match own {
        "if" if around.keyword == around.last => {
            let has_then = around.held.iter().any(|it| context.text(*it) == "then");
            match (has_then, is_first) {
                (true, _) => return words(&["else"]),
                (false, true) => &["result", "param", "type", "then"],
                (false, false) => return words(&["then"]),
            }
        }
        "if" | "block" | "loop" | "try" if is_first => &["result", "param", "type"],
        "try_table" if is_first => {
            &["result", "param", "type", "catch", "catch_ref", "catch_all", "catch_all_ref"]
        }
        "call_indirect" | "return_call_indirect" if is_first => &["type", "param", "result"],
        "select" if is_first => &["result"],
        "resume" | "resume_throw" if is_first => &["on"],
        _ => &[],
    };
    let mut all = words(clauses);
    let is_code = instr::by_mnemonic(keyword).is_some()
        || matches!(keyword, "then" | "else" | "do" | "offset" | "item")
        || keyword.is_empty() && context.is_cut;
    if is_code && in_constant(context) {
        all.push(Wanted::Constant);
    } else if is_code {
        all.push(Wanted::Instruction);
    }
    all
}

/// Whether the code here is that of a function.
fn in_constant(context: &Context<'_>) -> bool {
    matches!(context.seat.chunk.field(), Field::Global | Field::Table | Field::Elem | Field::Data)
}

/// Whether a part of an instruction is an operand of it, or an arm.
fn is_operand(context: &Context<'_>, part: Part) -> bool {
    let Part::List(keyword) = part else { return false };
    !matches!(context.text(keyword), "result" | "param" | "type" | "on")
        && !context.text(keyword).starts_with("catch")
}

/// Whether a function has no instruction yet.
fn in_header(context: &Context<'_>, func: &List) -> bool {
    let of_header = |range| {
        matches!(context.text(range), "export" | "import" | "type" | "param" | "result" | "local")
    };
    func.last == func.keyword && func.held.iter().all(|range| of_header(*range))
}

/// The words of a function's header that may come next.
fn header(context: &Context<'_>, func: &List) -> Vec<Wanted> {
    const ORDER: [&str; 6] = ["export", "import", "type", "param", "result", "local"];
    let place = |range| ORDER.iter().position(|word| *word == context.text(range));
    let last = func.held.iter().filter_map(|range| place(*range)).max();
    let again =
        |at: usize| matches!(ORDER.get(at), Some(&("export" | "param" | "result" | "local")));
    let is_tag = context.keyword(Some(func)) == "tag";
    let next = ORDER.iter().enumerate().filter(|(at, word)| {
        let behind = last.is_none_or(|last| *at > last || *at == last && again(*at));
        behind && !(is_tag && matches!(**word, "local" | "result"))
    });
    next.map(|(_, word)| Wanted::Word(word)).collect()
}

/// Whether a global says what it holds.
fn has_type(context: &Context<'_>, global: &List) -> bool {
    global.last != global.keyword
        || global.held.iter().any(|range| matches!(context.text(*range), "mut" | "ref"))
}

/// A word that is not right behind a `(`.
fn bare(context: &Context<'_>, in_script: bool) -> Vec<Wanted> {
    let list = context.list();
    let (keyword, typed) = (context.keyword(list), context.typed());
    let Some(list) = list else { return Vec::new() };
    if is_top(context, Some(list)) {
        let only_name = keyword == "module" && typed.starts_with('$');
        return match in_script {
            _ if only_name => Vec::new(),
            true if keyword != "module" => vec![Wanted::Directive],
            _ => vec![Wanted::Field],
        };
    }
    let depth = context.lists.len().saturating_sub(1);
    let outer = context.keyword(context.around());
    let count = list.behind.len();
    match keyword {
        "func" | "table" | "memory" | "global" | "tag" if outer == "export" => space(keyword),
        "table" if outer == "elem" => space(keyword),
        "memory" if outer == "data" => space(keyword),
        "func" if is_code_of_func(context, depth) => code(context, list, Flat::Yes),
        "param" | "local" if typed.starts_with('$') => Vec::new(),
        "param" | "result" | "local" | "mut" if outer == "field" || outer == "array" => {
            vec![Wanted::StorageType]
        }
        "param" | "result" | "local" | "mut" => vec![Wanted::ValType],
        "field" | "array" if typed.starts_with('$') => Vec::new(),
        "field" | "array" => vec![Wanted::StorageType],
        "ref" if count == 0 => vec![Wanted::Word("null"), Wanted::HeapType],
        "ref" => vec![Wanted::HeapType],
        "exact" => vec![Wanted::Index(Space::Type)],
        "type" if depth > 1 && outer != "rec" => vec![Wanted::TypeOf(Sort::Func)],
        "sub" => vec![Wanted::Word("final"), Wanted::Index(Space::Type)],
        "cont" => vec![Wanted::TypeOf(Sort::Func)],
        "start" => vec![Wanted::Index(Space::Func)],
        "global" if !has_type(context, list) && !typed.starts_with('$') => vec![Wanted::ValType],
        "table" if !typed.starts_with('$') => vec![Wanted::RefType],
        "elem" if list.last == list.keyword => elem(context, list),
        "item" | "offset" | "global" | "table" | "elem" | "data" => code(context, list, Flat::Yes),
        "catch" | "catch_ref" | "on" if count == 0 => vec![Wanted::Index(Space::Tag)],
        "catch" if outer == "try" => code(context, list, Flat::Yes),
        "catch" | "catch_ref" | "catch_all_ref" | "on" => vec![Wanted::Index(Space::Label)],
        "catch_all" if outer == "try_table" => vec![Wanted::Index(Space::Label)],
        "then" | "else" | "do" | "catch_all" | "block" | "loop" | "try_table" => {
            code(context, list, Flat::Yes)
        }
        "" if context.is_cut => code(context, list, Flat::Yes),
        _ => code(context, list, Flat::No),
    }
}

fn space(keyword: &str) -> Vec<Wanted> {
    vec![Wanted::Index(match keyword {
        "table" => Space::Table,
        "memory" => Space::Memory,
        "global" => Space::Global,
        "tag" => Space::Tag,
        _ => Space::Func,
    })]
}

/// Functions of an element segment, or what comes before them.
fn elem(context: &Context<'_>, list: &List) -> Vec<Wanted> {
    let functions = list.behind.iter().any(|part| match part {
        Part::Word(Kind::Keyword, range) => context.text(*range) == "func",
        Part::List(range) => context.text(*range) != "table",
        Part::Word(..) => false,
    });
    let mut all = words(&["func", "declare"]);
    all.push(Wanted::RefType);
    if functions {
        all = vec![Wanted::Index(Space::Func)];
    }
    all
}

/// Whether instructions that are no lists may stand in a list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flat {
    Yes,
    No,
}

/// An immediate of the instruction before, or the next instruction.
fn code(context: &Context<'_>, list: &List, flat: Flat) -> Vec<Wanted> {
    let instruction = list.last.and_then(|last| instr::by_mnemonic(context.text(last)));
    let (mut all, done) = match instruction {
        Some(row) => immediates(context, row, &list.behind),
        None => (Vec::new(), true),
    };
    let typed = context.typed();
    let is_index =
        typed.starts_with(['$', '+', '-']) || typed.starts_with(|ch: char| ch.is_ascii_digit());
    // Behind operands, or in the next line, no immediate follows that may be left out.
    let ends =
        list.behind.iter().any(|part| is_operand(context, *part)) || is_new_line(context, list);
    if ends && done {
        all.clear();
    }
    if done && !is_index && flat == Flat::Yes {
        let wanted = if in_constant(context) { Wanted::Constant } else { Wanted::Instruction };
        all.insert(0, wanted);
    }
    all
}

/// Whether the word stands in another line than the instruction before it.
fn is_new_line(context: &Context<'_>, list: &List) -> bool {
    let Some(last) = list.last else { return true };
    let between = crate::text::Range::new(last.end, context.word.start);
    context.text(between).contains('\n')
}

/// The immediates that may come next, and whether none has to.
fn immediates(context: &Context<'_>, row: &Instr, behind: &[Part]) -> (Vec<Wanted>, bool) {
    let words = || behind.iter().filter(|part| matches!(part, Part::Word(..)));
    let mut given = words().count();
    let has = |name: &str| {
        behind.iter().any(
            |part| matches!(part, Part::Word(_, range) if context.text(*range).starts_with(name)),
        )
    };
    let mut all = Vec::new();
    let immediates: Vec<Immediate> = row.text_immediates().collect();
    for (at, immediate) in immediates.iter().enumerate() {
        let (wanted, must) = match immediate {
            Immediate::Mem(_) | Immediate::Atomic(_) => {
                let fields = [
                    ("offset=", Wanted::MemoryWord("offset=")),
                    ("align=", Wanted::MemoryWord("align=")),
                ];
                let is_first = given == 0;
                all.extend(is_first.then_some(Wanted::Index(Space::Memory)));
                let open = fields.into_iter().filter(|(name, _)| !has(name));
                all.extend(open.map(|(_, wanted)| wanted));
                given = 0;
                continue;
            }
            Immediate::Table | Immediate::Memory if given == 0 => {
                let space =
                    if *immediate == Immediate::Table { Space::Table } else { Space::Memory };
                all.push(Wanted::Index(space));
                continue;
            }
            Immediate::Labels => {
                all.push(Wanted::Index(Space::Label));
                return (all, given > 0);
            }
            Immediate::Block | Immediate::TypeUse | Immediate::Select => continue,
            Immediate::Catches | Immediate::Handlers | Immediate::CastFlags => continue,
            Immediate::Ordering => (Wanted::Word("seqcst"), false),
            _ => (one(*immediate, row), true),
        };
        if given == 0 {
            all.push(wanted);
            if must {
                return (all, false);
            }
            all.push(Wanted::Word("acqrel"));
            continue;
        }
        // What may be left out and is not takes a word only if enough are there for the others.
        let needed = immediates.len() - at;
        let optional = matches!(immediate, Immediate::Table | Immediate::Memory);
        if optional && given < needed && immediates.len() > 1 {
            continue;
        }
        given -= 1;
    }
    (all, true)
}

/// An immediate that must be there.
fn one(immediate: Immediate, row: &Instr) -> Wanted {
    let name = row.mnemonic;
    match immediate {
        Immediate::Label => Wanted::Index(Space::Label),
        Immediate::Func => Wanted::Index(Space::Func),
        Immediate::Type if name.starts_with("struct.") => Wanted::TypeOf(Sort::Struct),
        Immediate::Type if name.starts_with("array.") => Wanted::TypeOf(Sort::Array),
        Immediate::Type if name.contains("call_ref") => Wanted::TypeOf(Sort::Func),
        Immediate::Type => Wanted::TypeOf(Sort::Any),
        Immediate::Table => Wanted::Index(Space::Table),
        Immediate::Memory => Wanted::Index(Space::Memory),
        Immediate::Global if name.ends_with(".set") || name.contains(".rmw.") => {
            Wanted::MutableGlobal
        }
        Immediate::Global => Wanted::Index(Space::Global),
        Immediate::Local => Wanted::Index(Space::Local),
        Immediate::Tag => Wanted::Index(Space::Tag),
        Immediate::Elem => Wanted::Index(Space::Elem),
        Immediate::Data => Wanted::Index(Space::Data),
        Immediate::Field => Wanted::Index(Space::Field),
        Immediate::Heap => Wanted::HeapType,
        Immediate::Ref => Wanted::RefType,
        Immediate::V128 => Wanted::Word("i32x4"),
        // Numbers: nobody can guess them.
        _ => Wanted::Word(""),
    }
}
