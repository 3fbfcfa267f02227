//! Reads the tokens of a chunk and tells what each of them is.
//!
//! It knows lists, keywords and the place of a name behind them, and nothing of the rest of the
//! text: so what it says of a chunk depends on the chunk alone, and in a long function what it says
//! from a seam on (see `wat::chunk`) on what stands before the first instruction and behind the
//! seam. It never fails; in broken text names stay without a kind.

use std::collections::HashSet;

use foldhash::fast::RandomState;

use crate::ide::tokens::pen::Pen;
use crate::ide::tokens::words::{self, Head, Name, Plan};
use crate::ide::tokens::{Token, TokenKind, Traits};
use crate::wat::chunk::{Field, needs_open};
use crate::wat::token::{self, Kind};

/// Names, with their `$`, of globals that nothing writes.
pub(super) type Constants = HashSet<Box<str>, RandomState>;

/// What a list is, for what stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum List {
    /// What the chunk stands in: fields, or directives.
    Outermost,
    /// The same, of a chunk that is one function.
    OutermostFunc,
    /// Fields of a module or component.
    Module,
    Func,
    /// Its lists declare what is defined elsewhere.
    Import,
    Rec,
    Elem,
    Table,
    Directive,
    Other,
}

impl List {
    /// Whether code in it leaves what its names mean as it is.
    fn outlives_code(self) -> bool {
        !matches!(self, List::OutermostFunc | List::Func | List::Other)
    }

    fn holds_definitions(self) -> bool {
        matches!(self, List::Outermost | List::OutermostFunc | List::Module)
    }
}

/// A list that is open.
#[derive(Clone, Copy, Debug)]
struct Open {
    list: List,
    /// What the next name directly in it stands for, and all others.
    names: [Name; 2],
    /// There is code in it: its names are those of instructions.
    code: bool,
}

impl Open {
    fn new(list: List) -> Open {
        Open { list, names: [Name::NONE; 2], code: false }
    }
}

/// The parameters of the function at hand, with their `$`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Params<'a> {
    few: Vec<&'a str>,
    many: HashSet<&'a str, RandomState>,
}

/// Parameters that are looked for one by one.
const FEW: usize = 16;

impl<'a> Params<'a> {
    fn add(&mut self, name: &'a str) {
        if self.few.len() < FEW {
            self.few.push(name);
        } else {
            self.many.insert(name);
        }
    }

    fn contains(&self, name: &str) -> bool {
        self.few.contains(&name) || self.many.contains(name)
    }
}

/// What is known between two tokens of a chunk.
pub(super) struct Reader<'a, 'c> {
    is_constant: &'c dyn Fn(&str) -> bool,
    open: Vec<Open>,
    pub(super) params: Params<'a>,
    /// Parameters that are met belong to a function whose code has not begun.
    in_header: bool,
    /// What stands behind the instruction at hand.
    plan: Plan,
    /// The token before was a `(`.
    after_open: bool,
    /// How many lists of an annotation are open.
    annotation: u32,
    /// No token was met.
    fresh: bool,
    /// Words whose `(` is missing begin lists.
    mends: bool,
}

impl<'a, 'c> Reader<'a, 'c> {
    /// At the start of a chunk that holds this; the other tells of the name of a global, with its
    /// `$`, whether nothing writes that.
    pub(super) fn new(field: Field, is_constant: &'c dyn Fn(&str) -> bool) -> Reader<'a, 'c> {
        let is_func = field == Field::Func;
        let outermost = if is_func { List::OutermostFunc } else { List::Outermost };
        Reader {
            is_constant,
            open: vec![Open::new(outermost)],
            params: Params::default(),
            in_header: false,
            plan: Plan::NONE,
            after_open: false,
            annotation: 0,
            fresh: true,
            mends: field != Field::Opaque,
        }
    }

    /// At a seam behind; what is known of the header stays.
    pub(super) fn go_to_seam(&mut self) {
        self.open = vec![Open { code: true, ..Open::new(List::OutermostFunc) }];
        self.in_header = false;
        self.plan = Plan::NONE;
        self.after_open = false;
        self.annotation = 0;
        self.fresh = false;
    }

    /// Reads tokens; their text begins the text.
    pub(super) fn read(
        &mut self,
        text: &'a str,
        tokens: &[token::Token],
        pen: &mut Pen<impl FnMut(Token)>,
    ) {
        let mut rest = text;
        for (at, token) in tokens.iter().enumerate() {
            let Some((word, behind)) = rest.split_at_checked(token.len() as usize) else { return };
            rest = behind;
            let kind = token.kind();
            match kind {
                Kind::Space => pen.blank(word),
                Kind::LineComment | Kind::BadComment => {
                    pen.put(word, TokenKind::Comment, Traits::NONE);
                }
                Kind::BlockComment => pen.lines(word, TokenKind::Comment),
                _ => {
                    let follows = || next_is_index(tokens.get(at + 1..).unwrap_or_default());
                    self.solid(kind, word, follows, pen);
                    self.fresh = false;
                }
            }
            if pen.is_full() {
                return;
            }
        }
    }

    /// A token that is no trivia. `follows` tells whether an index comes next.
    fn solid(
        &mut self,
        kind: Kind,
        word: &'a str,
        follows: impl FnOnce() -> bool,
        pen: &mut Pen<impl FnMut(Token)>,
    ) {
        if kind == Kind::Annotation {
            self.annotation += 1;
            pen.pass("(");
            pen.put(word.get(1..).unwrap_or_default(), TokenKind::Annotation, Traits::NONE);
            return;
        }
        if self.annotation > 0 {
            self.annotated(kind, word, pen);
            return;
        }
        let after_open = std::mem::replace(&mut self.after_open, kind == Kind::Open);
        match kind {
            Kind::Open => {
                self.next_name();
                self.open_list();
                pen.pass(word);
            }
            Kind::Close => {
                self.close();
                pen.pass(word);
            }
            Kind::Keyword => self.keyword(word, after_open, pen),
            Kind::Id => {
                let name = self.named(word, follows);
                match name.kind {
                    Some(kind) => pen.put(word, kind, name.traits),
                    None => pen.pass(word),
                }
            }
            Kind::Number => {
                self.next_name();
                self.plan.take(follows);
                pen.put(word, TokenKind::Number, Traits::NONE);
            }
            Kind::String | Kind::BadString => {
                self.next_name();
                pen.put(word, TokenKind::String, Traits::NONE);
            }
            _ => pen.pass(word),
        }
    }

    fn annotated(&mut self, kind: Kind, word: &str, pen: &mut Pen<impl FnMut(Token)>) {
        match kind {
            Kind::Open => self.annotation += 1,
            Kind::Close => self.annotation -= 1,
            _ => {}
        }
        match kind {
            Kind::String | Kind::BadString => pen.put(word, TokenKind::String, Traits::NONE),
            Kind::Number => pen.put(word, TokenKind::Number, Traits::NONE),
            _ => pen.pass(word),
        }
    }

    fn open_list(&mut self) {
        self.plan = Plan::NONE;
        self.open.push(Open::new(List::Other));
    }

    fn close(&mut self) {
        self.plan = Plan::NONE;
        // The outermost list is not in the chunk.
        if self.open.len() > 1 {
            self.open.pop();
        }
    }

    /// What a name directly in the list at hand stands for.
    fn next_name(&mut self) -> Name {
        let Some(Open { names, code: false, .. }) = self.open.last_mut() else { return Name::NONE };
        let [first, rest] = *names;
        *names = [rest; 2];
        first
    }

    fn named(&mut self, word: &'a str, follows: impl FnOnce() -> bool) -> Name {
        let in_code = self.open.last().is_some_and(|it| it.code);
        let name = if in_code { self.plan.take(follows) } else { self.next_name() };
        match name.kind {
            Some(TokenKind::Parameter) if self.in_header => self.params.add(word),
            Some(TokenKind::Local) if in_code && self.params.contains(word) => {
                return Name { kind: Some(TokenKind::Parameter), ..name };
            }
            Some(TokenKind::Global) if (self.is_constant)(word) => {
                return name.with(Traits::READONLY);
            }
            _ => {}
        }
        name
    }

    fn keyword(&mut self, text: &'a str, after_open: bool, pen: &mut Pen<impl FnMut(Token)>) {
        let Some(word) = words::word(text) else {
            if !pen.argument(text) {
                // What stands behind is no immediate of what stands before.
                self.plan = Plan::NONE;
            }
            return;
        };
        let mut is_head = after_open;
        if let Some(plan) = word.plan {
            self.mark_code();
            self.plan = plan;
        } else if after_open {
            self.begin(word.head);
        } else if self.lacks_open(text) {
            is_head = true;
            self.open_list();
            self.begin(word.head);
        } else if matches!(self.open.last(), Some(Open { list: List::Elem, code: false, .. })) {
            // `elem func $f`: no type, and no name of the segment behind it.
            is_head = word.head == Head::Func;
            self.next_name();
        }
        if is_head {
            pen.put(text, word.head_kind, word.head_traits);
        } else {
            pen.put(text, word.bare_kind, word.bare_traits);
        }
    }

    /// Whether a word that stands bare begins a list whose `(` is missing.
    fn lacks_open(&self, text: &str) -> bool {
        let begins_field =
            || self.fresh && (text == "module" || Field::of_keyword(text.as_bytes()).is_some());
        self.mends && (needs_open(text.as_bytes()) || begins_field())
    }

    /// An instruction is met: the lists around it hold code.
    fn mark_code(&mut self) {
        self.in_header = false;
        // Those around a list that holds code are marked already.
        for open in self.open.iter_mut().rev() {
            if open.code || open.list.outlives_code() {
                return;
            }
            open.code = true;
        }
    }

    /// The list at hand begins with this word.
    fn begin(&mut self, head: Head) {
        let around = self.open.iter().rev().nth(1).copied();
        let around = around.filter(|it| !it.code).map_or(List::Other, |it| it.list);
        if head == Head::Core {
            // The next word says what it is.
            self.after_open = true;
            return;
        }
        let (list, names) = self.list(head, around);
        if let Some(open) = self.open.last_mut() {
            (open.list, open.names) = (list, names);
        }
    }

    /// What the list is, and the names in it.
    fn list(&mut self, head: Head, around: List) -> (List, [Name; 2]) {
        let use_of = |kind| [Name::of(kind); 2];
        let local = |kind| [Name::of(kind).with(Traits::DEFINITION), Name::NONE];
        // What a field defines, an import declares, and all else means.
        let named = |kind: TokenKind| match around {
            _ if around.holds_definitions() => {
                [Name::of(kind).with(Traits::DEFINITION), Name::NONE]
            }
            List::Import => [Name::of(kind).with(Traits::DECLARATION), Name::NONE],
            _ => [Name::of(kind), Name::NONE],
        };
        let holds = around.holds_definitions();
        match head {
            Head::Plain | Head::Core => (List::Other, [Name::NONE; 2]),
            Head::Module if holds || matches!(around, List::Import | List::Directive) => {
                let name = Name::of(TokenKind::Module);
                // `(module instance $instance $module)`
                (List::Module, [name.with(Traits::DEFINITION), name])
            }
            Head::Module => (List::Other, use_of(TokenKind::Module)),
            Head::Instance => (List::Other, named(TokenKind::Module)),
            Head::Func if holds || around == List::Import => {
                self.params = Params::default();
                self.in_header = true;
                (List::Func, named(TokenKind::Function))
            }
            Head::Func => (List::Other, named(TokenKind::Function)),
            Head::Table if holds => (List::Table, named(TokenKind::Table)),
            Head::Table => (List::Other, named(TokenKind::Table)),
            Head::Memory => (List::Other, named(TokenKind::Memory)),
            Head::Global => (List::Other, named(TokenKind::Global)),
            Head::Tag => (List::Other, named(TokenKind::Tag)),
            Head::Type if around == List::Rec => (List::Other, local(TokenKind::Type)),
            Head::Type => (List::Other, named(TokenKind::Type)),
            Head::Rec => (List::Rec, [Name::NONE; 2]),
            Head::Item if around == List::Elem => (List::Other, [Name::NONE; 2]),
            Head::Import | Head::Item => (List::Import, [Name::NONE; 2]),
            Head::Elem => {
                let function = Name::of(TokenKind::Function);
                let first = if holds { local(TokenKind::Segment)[0] } else { function };
                (List::Elem, [first, function])
            }
            Head::Data => (List::Other, named(TokenKind::Segment)),
            Head::Start => (List::Other, use_of(TokenKind::Function)),
            Head::Param => (List::Other, local(TokenKind::Parameter)),
            Head::Local => (List::Other, local(TokenKind::Local)),
            Head::Field => (List::Other, local(TokenKind::Field)),
            Head::Types => (List::Other, use_of(TokenKind::Type)),
            Head::Clause => (List::Other, [Name::of(TokenKind::Tag), Name::of(TokenKind::Label)]),
            Head::ClauseAll => (List::Other, use_of(TokenKind::Label)),
            Head::Directive => (List::Directive, [Name::NONE; 2]),
            Head::Instances => (List::Other, use_of(TokenKind::Module)),
            Head::Alias => (List::Import, use_of(TokenKind::Module)),
            Head::Thread => (List::Directive, local(TokenKind::Module)),
        }
    }
}

/// Whether the next token that is no trivia is a name or number.
fn next_is_index(tokens: &[token::Token]) -> bool {
    let next = tokens.iter().map(|token| token.kind()).find(|kind| !kind.is_trivia());
    matches!(next, Some(Kind::Id | Kind::Number))
}

/// Collects the names of globals that are defined, or imported, and cannot be written.
pub(super) fn constants(text: &str, tokens: &[token::Token], found: &mut Constants) {
    let mut rest = text;
    for (at, token) in tokens.iter().enumerate() {
        let Some((word, behind)) = rest.split_at_checked(token.len() as usize) else { return };
        rest = behind;
        if token.kind() == Kind::Keyword && word == "global" {
            let ahead = tokens.get(at + 1..).unwrap_or_default();
            found.extend(constant(rest, ahead).map(Box::from));
        }
    }
}

/// Tokens up to which the type of a global is looked for.
const HEADER: usize = 64;

/// The name of a global behind its keyword, if its type follows and is not `(mut …)`.
fn constant<'a>(text: &'a str, tokens: &[token::Token]) -> Option<&'a str> {
    let solid = token::placed(tokens).filter(|(kind, _)| !kind.is_trivia()).take(HEADER);
    let mut name = None;
    let (mut depth, mut after_open) = (0u32, false);
    for (kind, range) in solid {
        let word = range.of(text);
        let is_head = std::mem::replace(&mut after_open, kind == Kind::Open);
        match kind {
            Kind::Id if name.is_none() => name = Some(word),
            _ if name.is_none() => return None,
            Kind::Open | Kind::Annotation => depth += 1,
            // Without a type it is only meant, not defined.
            Kind::Close => depth = depth.checked_sub(1)?,
            Kind::Keyword if depth == 0 => return name,
            Kind::Keyword if depth == 1 => match word {
                "mut" => return None,
                "ref" if is_head => return name,
                "shared" | "export" | "import" if is_head => {}
                _ => return name,
            },
            _ => {}
        }
    }
    None
}
