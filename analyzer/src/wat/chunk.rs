//! Cutting a text into chunks: one per top-level field, and the rule by which broken text heals.
//!
//! A chunk is leading trivia plus one top-level thing: `(module $id`, a field, stray text, the
//! closing `)`, the trivia at the end. Where it ends is a pure function of the text from its
//! start and the state there; that is why an incremental answer equals a fresh one.
//!
//! # Resynchronisation
//! Inside a field that is not closed, `(` and a field keyword that cannot stand there in valid
//! text begin a new field: a table of (field, keyword, depth, what was seen) and a short look
//! ahead, never indentation. It is exact: valid text is never cut wrongly, not even on one line.
//! Likewise a keyword that stands behind a `(` in all valid text, and stands bare, counts as if
//! the parenthesis were there: `func` between fields, `param` in a field.
//! In a script, a directive that cannot stand inside the one at hand begins a new one.
//! Source for what may stand where: core specification, "Modules" (text format).

use crate::spec::instr;
use crate::spec::limits;
use crate::text::Range;
use crate::wat::cursor::Place;
use crate::wat::token::{Kind, NeedMore, Source, Token};

/// What kind of top-level thing a chunk holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// `(type …)`
    Type,
    /// `(rec …)`
    Rec,
    /// `(import …)`
    Import,
    /// `(func …)`
    Func,
    /// `(table …)`
    Table,
    /// `(memory …)`
    Memory,
    /// `(global …)`
    Global,
    /// `(tag …)`
    Tag,
    /// `(export …)`
    Export,
    /// `(start …)`
    Start,
    /// `(elem …)`
    Elem,
    /// `(data …)`
    Data,
    /// `(@name …)` between fields.
    Annotation,
    /// Text that is no field.
    Stray,
    /// `(module $name?`
    ModuleOpen,
    /// The `)` of the module.
    ModuleClose,
    /// `(module binary …)` and its like, `(component …)`, or a directive of a script: kept whole;
    /// `script` reads it.
    Opaque,
    /// Trivia at the end of the text.
    End,
}

impl Field {
    /// The field that a keyword begins.
    #[must_use]
    pub fn of_keyword(word: &[u8]) -> Option<Field> {
        Some(match word {
            b"type" => Field::Type,
            b"rec" => Field::Rec,
            b"import" => Field::Import,
            b"func" => Field::Func,
            b"table" => Field::Table,
            b"memory" => Field::Memory,
            b"global" => Field::Global,
            b"tag" => Field::Tag,
            b"export" => Field::Export,
            b"start" => Field::Start,
            b"elem" => Field::Elem,
            b"data" => Field::Data,
            _ => return None,
        })
    }

    fn is_external(self) -> bool {
        matches!(self, Field::Func | Field::Table | Field::Memory | Field::Global | Field::Tag)
    }
}

/// The words of headers that stand right behind a `(` and nowhere else: where one stands bare,
/// its parenthesis is missing.
pub(crate) fn needs_open(word: &[u8]) -> bool {
    matches!(word, b"export" | b"import" | b"type" | b"param" | b"result" | b"local")
}

/// Where in the text's outermost structure a chunk begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum State {
    /// Outside a module: fields here belong to a module without the `(module` around it.
    #[default]
    Outside,
    /// Between `(module` and its `)`.
    Inside,
    /// Behind the module.
    After,
    /// In a script: each list is a directive.
    Script,
}

/// How a chunk was cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    pub(crate) field: Field,
    /// Where it ends in the buffer.
    pub(crate) end: usize,
    /// The state behind it.
    pub(crate) state: State,
    /// Whether a block comment in it is not closed: then the rest of the text decided that.
    pub(crate) open_comment: bool,
    /// Whether the field was cut off without its `)`.
    pub(crate) unclosed: bool,
}

impl Cut {
    /// Whether the cut depended on text behind the chunk: an edit there must cut it again.
    pub(crate) fn looked_ahead(&self) -> bool {
        let looks = matches!(self.field, Field::ModuleOpen | Field::ModuleClose | Field::Stray);
        looks || self.unclosed
    }
}

/// The cutter: its tokens so far survive a buffer that turns out too short.
#[derive(Default)]
pub(crate) struct Cutter {
    taken: Taken,
    inside: Option<Inside>,
}

/// Tokens of the chunk that is being cut, or was cut last.
#[derive(Default)]
struct Taken {
    /// Where the chunk begins in the buffer.
    start: usize,
    /// How many of its tokens come before those here.
    before: usize,
    tokens: Vec<Token>,
    open_comment: bool,
    seams: Vec<Seam>,
    /// Where in the buffer the next seam may lie.
    next_seam: usize,
}

/// A place in a long function, before an instruction, from which cutting and reading can go on.
/// What lies before it does not depend on anything behind it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seam {
    /// In the chunk.
    pub(crate) place: Place,
    inside: Inside,
}

impl Seam {
    /// The same seam, when text before it has another length.
    pub(crate) fn moved(self, shift: Shift) -> Seam {
        Seam { place: shift.place(self.place), ..self }
    }
}

/// What an edit within a chunk does to the places behind it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shift {
    /// Where the text that was replaced ended, in the chunk.
    pub(crate) end: u32,
    /// How much longer the chunk is, in bytes; it wraps.
    pub(crate) bytes: u32,
    /// How many tokens more it has; it wraps.
    pub(crate) tokens: u32,
}

impl Shift {
    /// A place behind the edit.
    pub(crate) fn place(self, place: Place) -> Place {
        Place {
            token: place.token.wrapping_add(self.tokens),
            offset: place.offset.wrapping_add(self.bytes),
        }
    }

    fn offset(self, at: u32) -> u32 {
        if at < self.end { at } else { at.wrapping_add(self.bytes) }
    }

    /// A range of the chunk: what lies before the edit stays.
    pub(crate) fn range(self, range: Range) -> Range {
        Range::new(self.offset(range.start), self.offset(range.end))
    }
}

/// How many seams behind an edit are tried: text that means something else so far behind has a
/// parenthesis too many, or too few.
const GOALS: usize = 4;

impl Taken {
    fn push(&mut self, token: Token) {
        self.open_comment |= token.kind() == Kind::BadComment;
        self.tokens.push(token);
    }

    /// Begins anew, at a place of a chunk that begins at `start` in the buffer.
    fn begin(&mut self, start: usize, place: Place) {
        self.start = start;
        self.before = place.token as usize;
        self.tokens.clear();
        self.open_comment = false;
        self.seams.clear();
        self.next_seam = start + place.offset as usize + limits::STRETCH_BYTES;
    }

    fn seam(&mut self, inside: Inside) {
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let token = number(self.before + self.tokens.len());
        let place = Place { token, offset: number(inside.at - self.start) };
        self.seams.push(Seam { place, inside });
        self.next_seam = inside.at + limits::STRETCH_BYTES;
    }
}

/// The inside of a field, between two tokens, so that it can go on when the buffer has grown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Inside {
    field: Field,
    at: usize,
    depth: u32,
    /// Depths that are annotations' own do not break; counted from the outermost one.
    annotation: Option<u32>,
    /// A list was met directly in the field.
    seen: bool,
    /// The list directly in an import is `(item`.
    in_item: bool,
    /// The token before was a `(`; annotations do not count.
    after_open: bool,
    /// The type definition at hand has its composite type.
    composite: bool,
    /// A string is not closed: it may have eaten parentheses, so that depth means nothing.
    damaged: bool,
    keep_whole: bool,
    /// Which directives of a script cannot stand in this one: they end it where it is not closed.
    ends: Ends,
}

/// How far the inside of a field was gone through.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ran {
    /// To its `)`.
    Closed,
    /// To where something else begins: the `)` is missing.
    CutOff,
    /// To where it should stop.
    Stopped,
}

/// Directives that cannot stand inside of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ends {
    /// It may hold any, or it is no directive.
    Never,
    /// Assertions and registrations.
    Assertions,
    /// Modules and invocations too.
    All,
}

impl Ends {
    /// By the keyword of the directive that holds them.
    fn of(word: &[u8]) -> Ends {
        match word {
            b"thread" => Ends::Never,
            b"module" | b"register" | b"invoke" | b"get" | b"wait" => Ends::All,
            _ => Ends::Assertions,
        }
    }

    fn contains(self, word: &[u8]) -> bool {
        match self {
            Ends::Never => false,
            Ends::Assertions => word == b"register" || word.starts_with(b"assert_"),
            Ends::All => {
                matches!(word, b"module" | b"component" | b"invoke")
                    || Ends::Assertions.contains(word)
            }
        }
    }
}

/// The first token at or after a place that is no trivia.
struct Peeked {
    kind: Kind,
    start: usize,
    end: usize,
}

fn peek(source: Source<'_>, mut at: usize) -> Result<Option<Peeked>, NeedMore> {
    loop {
        if at >= source.bytes.len() {
            source.ahead.look(at);
            return if source.last { Ok(None) } else { Err(NeedMore) };
        }
        let token = source.token(at)?;
        let end = at + token.len() as usize;
        if !token.kind().is_trivia() {
            source.ahead.look(end);
            return Ok(Some(Peeked { kind: token.kind(), start: at, end }));
        }
        at = end;
    }
}

/// As [`peek`], behind the annotations that stand there.
fn peek_behind_annotations(source: Source<'_>, at: usize) -> Result<Option<Peeked>, NeedMore> {
    let mut next = peek(source, at)?;
    while let Some(Peeked { kind: Kind::Annotation, end, .. }) = next {
        next = peek(source, skip_list(source, end)?)?;
    }
    Ok(next)
}

/// The keyword right behind a `(` that ends at `at`, and where the keyword ends.
fn keyword(source: Source<'_>, at: usize) -> Result<Option<(&[u8], usize)>, NeedMore> {
    Ok(match peek_behind_annotations(source, at)? {
        Some(Peeked { kind: Kind::Keyword, start, end }) => {
            Some((source.bytes.get(start..end).unwrap_or_default(), end))
        }
        _ => None,
    })
}

/// Whether strings (that many) and a `(` follow, or a type definition: an optional name and then
/// the list that says what type it is.
fn leads_to_list(
    source: Source<'_>,
    mut at: usize,
    strings: usize,
    name: bool,
) -> Result<bool, NeedMore> {
    for _ in 0..strings {
        match peek(source, at)? {
            Some(Peeked { kind: Kind::String, end, .. }) => at = end,
            _ => return Ok(false),
        }
    }
    let mut next = peek(source, at)?;
    while let Some(Peeked { kind, end, .. }) = next
        && ((name && kind == Kind::Id) || kind == Kind::Annotation)
    {
        // An annotation such as (@name "x") may stand behind the name.
        let behind = if kind == Kind::Annotation { skip_list(source, end)? } else { end };
        next = peek(source, behind)?;
    }
    match next {
        Some(Peeked { kind: Kind::Open, end, .. }) if name => is_composite(source, end),
        // What is imported or exported, not what follows the abbreviation.
        Some(Peeked { kind: Kind::Open, end, .. }) => {
            let word = keyword(source, end)?.map(|(word, _)| word);
            Ok(word.is_some_and(|word| {
                word == b"item" || Field::of_keyword(word).is_some_and(Field::is_external)
            }))
        }
        _ => Ok(false),
    }
}

/// Whether the list whose `(` ends at `at` is the inside of a type definition.
fn is_composite(source: Source<'_>, at: usize) -> Result<bool, NeedMore> {
    let word = keyword(source, at)?.map(|(word, _)| word);
    Ok(matches!(
        word,
        Some(
            b"func"
                | b"struct"
                | b"array"
                | b"cont"
                | b"sub"
                | b"shared"
                | b"describes"
                | b"descriptor"
        )
    ))
}

/// Behind the list whose opening token ends at `at`.
fn skip_list(source: Source<'_>, mut at: usize) -> Result<usize, NeedMore> {
    let mut depth = 1u32;
    while depth > 0 {
        let Some(next) = peek(source, at)? else { return Ok(source.bytes.len()) };
        match next.kind {
            Kind::Open | Kind::Annotation => depth += 1,
            Kind::Close => depth -= 1,
            _ => {}
        }
        at = next.end;
    }
    Ok(at)
}

impl Inside {
    /// Whether `(keyword`, met at this point, begins a new top-level field.
    fn breaks(&self, source: Source<'_>, keyword: Field, at: usize) -> Result<bool, NeedMore> {
        if self.keep_whole || self.annotation.is_some() {
            return Ok(false);
        }
        if self.damaged && keyword.is_external() {
            return Ok(true);
        }
        let direct = self.depth == 1;
        Ok(match (self.field, keyword) {
            (Field::Rec, Field::Type) => !direct && leads_to_list(source, at, 0, true)?,
            (Field::Type | Field::Rec, Field::Func) => self.composite,
            (Field::Import, keyword) if keyword.is_external() => {
                !(direct && !self.seen || self.depth == 2 && self.in_item)
            }
            (Field::Export, keyword) if keyword.is_external() => !direct || self.seen,
            (Field::Table, Field::Elem)
            | (Field::Memory, Field::Data)
            | (Field::Elem, Field::Table)
            | (Field::Data, Field::Memory) => !direct,
            // `(type $t (…` defines, `(type $t)` is a use; likewise the abbreviations
            // `(import "a" "b")` and `(export "a")` of a field.
            (_, Field::Type) => leads_to_list(source, at, 0, true)?,
            (_, Field::Import) => leads_to_list(source, at, 2, false)?,
            (_, Field::Export) => leads_to_list(source, at, 1, false)?,
            _ => true,
        })
    }

    /// Whether the keyword at hand, which ends at `end`, stands bare although it never may.
    fn lacks_open(&self, source: Source<'_>, end: usize) -> bool {
        let bare = !self.after_open && !self.keep_whole && self.annotation.is_none();
        bare && needs_open(source.bytes.get(self.at..end).unwrap_or_default())
    }

    fn open_list(&mut self, word: Option<&[u8]>) {
        if self.depth == 1 {
            self.in_item = word == Some(b"item");
            self.seen |= !self.in_item;
            if self.field == Field::Rec {
                self.composite = false;
            }
        }
        if matches!(word, Some(b"func" | b"struct" | b"array" | b"cont")) {
            self.composite = true;
        }
        self.depth += 1;
    }

    /// Whether all behind is cut as it is from another state.
    fn is_like(&self, other: &Inside) -> bool {
        Inside { at: self.at, ..*other } == *self
    }

    /// Whether an instruction begins with the token at hand, before which reading can go on.
    fn is_seam(&self, source: Source<'_>, token: Token, end: usize) -> Result<bool, NeedMore> {
        let readable = self.field == Field::Func && !self.damaged && self.annotation.is_none();
        if !readable || self.after_open || !source.ahead.is_settled(self.at) {
            return Ok(false);
        }
        let word = match token.kind() {
            Kind::Keyword => source.bytes.get(self.at..end),
            Kind::Open => keyword(source, end)?.map(|(word, _)| word),
            _ => None,
        };
        let word = word.and_then(|word| std::str::from_utf8(word).ok());
        Ok(word.and_then(instr::by_mnemonic).is_some())
    }

    /// Goes on to the end of the field, or to the first token at or behind `stop`; each step
    /// completes or leaves everything as it was.
    fn run(&mut self, source: Source<'_>, taken: &mut Taken, stop: usize) -> Result<Ran, NeedMore> {
        // The word behind a parenthesis, which was read with it.
        let mut next: Option<Token> = None;
        while self.at < source.bytes.len() {
            if self.at >= stop {
                return Ok(Ran::Stopped);
            }
            let token = match next.take() {
                Some(token) => token,
                None => source.token(self.at)?,
            };
            let end = self.at + token.len() as usize;
            if self.at >= taken.next_seam && self.is_seam(source, token, end)? {
                taken.seam(*self);
            }
            let counts = !token.kind().is_trivia() && self.annotation.is_none();
            match token.kind() {
                Kind::Close => {
                    self.depth -= 1;
                    if self.annotation == Some(self.depth) {
                        self.annotation = None;
                    }
                    if self.depth == 0 {
                        taken.push(token);
                        self.at = end;
                        return Ok(Ran::Closed);
                    }
                }
                Kind::Open => {
                    // Nothing in an annotation counts; looking for its end again and again would
                    // take long.
                    let word = match self.annotation {
                        Some(_) => None,
                        None => keyword(source, end)?,
                    };
                    if word.is_some_and(|(word, _)| self.ends.contains(word)) {
                        return Ok(Ran::CutOff);
                    }
                    if let Some((word, behind)) = word
                        && let Some(keyword) = Field::of_keyword(word)
                        && self.breaks(source, keyword, behind)?
                    {
                        return Ok(Ran::CutOff);
                    }
                    self.open_list(word.map(|(word, _)| word));
                    next = word
                        .filter(|(word, behind)| behind - word.len() == end)
                        .map(|(word, _)| Token::new(Kind::Keyword, word.len()));
                }
                Kind::Annotation => {
                    self.annotation.get_or_insert(self.depth);
                    self.depth += 1;
                }
                Kind::Keyword if self.lacks_open(source, end) => self.depth += 1,
                kind => self.damaged |= kind == Kind::BadString,
            }
            if counts && token.kind() != Kind::Annotation {
                self.after_open = token.kind() == Kind::Open;
            }
            taken.push(token);
            self.at = end;
        }
        if source.last { Ok(Ran::CutOff) } else { Err(NeedMore) }
    }
}

impl Cutter {
    /// Cuts the chunk that begins at `start`. After [`NeedMore`] call again with the same start
    /// and a longer buffer.
    pub(crate) fn cut(
        &mut self,
        source: Source<'_>,
        start: usize,
        state: State,
    ) -> Result<Cut, NeedMore> {
        let mut cut = match self.inside.take() {
            Some(mut inside) => self.field(source, &mut inside, state)?,
            None => self.begin(source, start, state)?,
        };
        cut.open_comment = self.taken.open_comment;
        Ok(cut)
    }

    /// The tokens of the chunk that was cut last; together they cover it.
    pub(crate) fn tokens(&self) -> &[Token] {
        &self.taken.tokens
    }

    /// The seams of the chunk that was cut last.
    pub(crate) fn seams(&self) -> &[Seam] {
        &self.taken.seams
    }

    /// Cuts the middle of a chunk again: its text is the buffer, and is new somewhere behind the
    /// seam `from` and before the seams `behind`, which are where they are now. Answers at which
    /// of these all is as it was; tokens and seams are then those from `from` up to there. None
    /// where the chunk has to be cut as a whole.
    pub(crate) fn rejoin(
        &mut self,
        source: Source<'_>,
        from: &Seam,
        behind: impl Iterator<Item = Seam>,
    ) -> Option<usize> {
        self.taken.begin(0, from.place);
        let mut inside = Inside { at: from.place.offset as usize, ..from.inside };
        for (which, goal) in behind.take(GOALS).enumerate() {
            let stop = goal.place.offset as usize;
            if inside.run(source, &mut self.taken, stop) != Ok(Ran::Stopped) {
                return None;
            }
            if inside.at == stop && inside.is_like(&goal.inside) {
                return (!self.taken.open_comment).then_some(which);
            }
        }
        None
    }

    fn begin(&mut self, source: Source<'_>, start: usize, state: State) -> Result<Cut, NeedMore> {
        self.taken.begin(start, Place::default());
        let mut cut =
            Cut { field: Field::End, end: start, state, open_comment: false, unclosed: false };
        let first = loop {
            if cut.end >= source.bytes.len() {
                return if source.last { Ok(cut) } else { Err(NeedMore) };
            }
            let token = source.token(cut.end)?;
            if !token.kind().is_trivia() {
                break token;
            }
            self.taken.push(token);
            cut.end += token.len() as usize;
        };
        cut.field = Field::Stray;
        match first.kind() {
            Kind::Close => self.close(source, first, cut),
            Kind::Open => self.open(source, first, cut),
            Kind::Annotation => {
                self.taken.push(first);
                let at = cut.end + first.len() as usize;
                self.field(source, &mut Inside::new(Field::Annotation, at), state)
            }
            Kind::Keyword if cut.state != State::Script => self.bare(source, first, cut),
            _ => self.stray(source, cut),
        }
    }

    /// A keyword between fields: where it begins one, only the parenthesis is missing.
    fn bare(&mut self, source: Source<'_>, first: Token, cut: Cut) -> Result<Cut, NeedMore> {
        let end = cut.end + first.len() as usize;
        let word = source.bytes.get(cut.end..end).unwrap_or_default();
        match Field::of_keyword(word) {
            Some(field) => {
                self.taken.push(first);
                self.field(source, &mut Inside::new(field, end), cut.state)
            }
            None if word == b"module" && cut.state == State::Outside => {
                self.taken.push(first);
                Ok(Cut { field: Field::ModuleOpen, end, state: State::Inside, ..cut })
            }
            None => self.stray(source, cut),
        }
    }

    fn field(
        &mut self,
        source: Source<'_>,
        inside: &mut Inside,
        state: State,
    ) -> Result<Cut, NeedMore> {
        match inside.run(source, &mut self.taken, usize::MAX) {
            Ok(ran) => Ok(Cut {
                field: inside.field,
                end: inside.at,
                state: if inside.field == Field::Opaque && state == State::Outside {
                    State::After
                } else {
                    state
                },
                open_comment: false,
                unclosed: ran == Ran::CutOff,
            }),
            Err(NeedMore) => {
                self.inside = Some(*inside);
                Err(NeedMore)
            }
        }
    }

    /// A `)` closes the module only if no field follows; otherwise it is a stray one.
    fn close(&mut self, source: Source<'_>, first: Token, cut: Cut) -> Result<Cut, NeedMore> {
        self.taken.push(first);
        let end = cut.end + first.len() as usize;
        let field_follows = match peek(source, end)? {
            Some(Peeked { kind: Kind::Open, end, .. }) => {
                keyword(source, end)?.is_some_and(|(word, _)| Field::of_keyword(word).is_some())
            }
            _ => false,
        };
        if cut.state == State::Inside && !field_follows {
            return Ok(Cut { field: Field::ModuleClose, end, state: State::After, ..cut });
        }
        Ok(Cut { end, ..cut })
    }

    fn open(&mut self, source: Source<'_>, first: Token, cut: Cut) -> Result<Cut, NeedMore> {
        let behind = cut.end + first.len() as usize;
        let word = keyword(source, behind)?;
        let field = match word {
            _ if cut.state == State::Script => Field::Opaque,
            Some((b"component", _)) if cut.state == State::Outside => Field::Opaque,
            Some((b"module", end)) if cut.state == State::Outside => {
                if let Some(opened) = self.module(source, first, cut, end)? {
                    return Ok(opened);
                }
                Field::Opaque
            }
            Some((word, _)) => Field::of_keyword(word).unwrap_or(Field::Stray),
            None => Field::Stray,
        };
        self.taken.push(first);
        let mut inside = Inside::new(field, behind);
        // The field's own keyword does not count as a list in it, and cannot break it.
        if let Some((word, end)) = word {
            if cut.state == State::Script {
                inside.ends = Ends::of(word);
            }
            inside.at = self.push_until(source, behind, end)?;
        }
        inside.after_open = word.is_none();
        self.field(source, &mut inside, cut.state)
    }

    /// `(module` and its name, unless it is a `(module binary` or the like.
    fn module(
        &mut self,
        source: Source<'_>,
        first: Token,
        cut: Cut,
        end: usize,
    ) -> Result<Option<Cut>, NeedMore> {
        let mut name_end = end;
        let mut next = peek_behind_annotations(source, end)?;
        if let Some(Peeked { kind: Kind::Id, end, .. }) = next {
            name_end = end;
            next = peek_behind_annotations(source, end)?;
        }
        if let Some(Peeked { kind: Kind::Keyword, start, end }) = next
            && let Some(b"binary" | b"quote" | b"definition" | b"instance") =
                source.bytes.get(start..end)
        {
            return Ok(None);
        }
        self.taken.push(first);
        let end = self.push_until(source, cut.end + first.len() as usize, name_end)?;
        Ok(Some(Cut { field: Field::ModuleOpen, end, state: State::Inside, ..cut }))
    }

    fn push_until(
        &mut self,
        source: Source<'_>,
        mut at: usize,
        end: usize,
    ) -> Result<usize, NeedMore> {
        while at < end {
            let token = source.token(at)?;
            self.taken.push(token);
            at += token.len() as usize;
        }
        Ok(at)
    }

    /// Stray atoms up to the next parenthesis.
    fn stray(&mut self, source: Source<'_>, mut cut: Cut) -> Result<Cut, NeedMore> {
        while cut.end < source.bytes.len() {
            let token = source.token(cut.end)?;
            if matches!(token.kind(), Kind::Open | Kind::Close | Kind::Annotation) {
                return Ok(cut);
            }
            self.taken.push(token);
            cut.end += token.len() as usize;
        }
        if source.last { Ok(cut) } else { Err(NeedMore) }
    }
}

impl Inside {
    fn new(field: Field, at: usize) -> Inside {
        Inside {
            field,
            at,
            depth: 1,
            annotation: (field == Field::Annotation).then_some(0),
            seen: false,
            in_item: false,
            after_open: false,
            composite: false,
            damaged: false,
            keep_whole: field == Field::Opaque,
            ends: Ends::Never,
        }
    }
}
