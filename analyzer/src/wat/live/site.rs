//! The code around a place: lowered there and then, from the skeleton that is known, so that the
//! validator can be led to the place.
//!
//! Nothing but the function at hand is lowered. Of a long one it is the stretch around the place,
//! with what was known at its start. How the result looks to a reader is not known here.

use std::sync::Arc;

use crate::spec::limits;
use crate::text::Range;
use crate::wat::check;
use crate::wat::check::explain::Spelling;
use crate::wat::check::resources::Resources;
use crate::wat::check::walk::{Ground, Walk};
use crate::wat::code::Mark;
use crate::wat::code::here::Here;
use crate::wat::code::{Body, Coder};
use crate::wat::document::{Chunk, Document};
use crate::wat::item::{Composite, Content, Extern, Item, Named, Space};
use crate::wat::live::{Live, Target, Work};
use crate::wat::lower::FuncBody;
use crate::wat::lower::near::Fields;
use crate::wat::symbols::{Definition, Names};

/// The code of one function, or the stretch of it around a place.
pub(crate) struct Site<'a> {
    /// Its field; places are relative to it.
    pub(crate) chunk: &'a Arc<Chunk>,
    /// Where that begins in the text of the module.
    pub(crate) start: u32,
    /// What is open at the place.
    pub(crate) here: Here,
    code: FuncBody,
    /// None where nothing can be validated.
    ground: Option<Ground>,
    /// Where the stretch begins, unless at the start of the function.
    standing: Option<check::Standing>,
}

/// A definition of a module with the field that holds it.
pub(crate) struct Defined<'a> {
    pub(crate) definition: Definition,
    pub(crate) chunk: &'a Arc<Chunk>,
    /// Where the field begins in the text of the module.
    pub(crate) start: u32,
}

impl Site<'_> {
    /// The validator in front of the code.
    pub(crate) fn walk(&self) -> Option<Walk<'_>> {
        let ground = self.ground.as_ref()?;
        match &self.standing {
            Some(standing) => {
                Some(Walk::resume(standing.clone(), ground.features, &self.code.body))
            }
            None => ground.enter(&self.code.body, &self.code.locals),
        }
    }

    /// The validator in front of the place, and the height of the stack in front of an earlier
    /// instruction: the first one behind an offset of the chunk, of those that come last.
    pub(crate) fn walk_here(&self, behind: Option<u32>) -> Option<(Walk<'_>, u32)> {
        let marks = self.marks().get(..self.here.marks).unwrap_or_default();
        let own = behind.map_or(0, |behind| {
            marks.iter().rev().take_while(|mark| mark.range.start >= behind).count()
        });
        let first = self.here.marks - own.min(self.here.marks);
        let mut walk = self.walk()?;
        let mut height = walk.validator().operand_stack_height();
        while walk.at() < self.here.marks && walk.step() {
            if walk.at() == first {
                height = walk.validator().operand_stack_height();
            }
        }
        Some((walk, height))
    }

    /// The instructions in the order in which they run.
    pub(crate) fn marks(&self) -> &[Mark] {
        &self.code.body.marks
    }

    /// What it was lowered to.
    pub(crate) fn body(&self) -> &Body {
        &self.code.body
    }

    /// What it is validated against.
    pub(crate) fn resources(&self) -> Option<&Resources> {
        self.ground.as_ref().map(|ground| &ground.resources)
    }
}

impl Live {
    /// The code of the function around the start of a range in a chunk that begins at `start` in the text,
    /// which [`Live::update`] has seen last. None where there is none, and where it would take long.
    /// Linear in the function, or in the stretch of a long one, which reaches to the end of the
    /// range.
    pub(crate) fn site(&self, at: usize, start: u32, place: Range) -> Option<Site<'_>> {
        let offset = place.start;
        let (chunk, sum) = (self.chunks.get(at)?, self.sums.get(at)?);
        let item = chunk.item();
        let closed = !item.close.is_empty() && offset > item.close.start;
        if offset < item.rest.offset || closed {
            return None;
        }
        let work = Work::new(&self.skeleton, self.features);
        let target = work.target(at, chunk, &sum)?;
        let (body, here, standing) = match self.stretch(&work, at, &target, place) {
            Some(stretch) => stretch,
            None if chunk.len() as usize > limits::SITE_BYTES => return None,
            None => {
                let coder = work.coder(&target);
                let (body, here) = coder.function_around(target.head.ty, target.type_use, offset);
                (body, here, None)
            }
        };
        let ground = self.skeleton.resources.clone();
        let ground = ground.map(|resources| Ground {
            resources,
            features: self.features,
            func: target.head.func,
            ty: target.head.ty,
        });
        let code = work.body(&target, body);
        Some(Site { chunk, start, here, code, ground, standing })
    }

    /// The stretch of a long function around an offset, where what is known at its start is kept.
    fn stretch(
        &self,
        work: &Work<'_>,
        at: usize,
        target: &Target<'_>,
        place: Range,
    ) -> Option<(Body, Here, Option<check::Standing>)> {
        let is_stale = self.flags.get(at).is_none_or(|flags| flags.stale);
        let long = self.slots.get(at)?.code.as_ref()?.long.as_ref().filter(|_| !is_stale)?;
        let (pause, judge, seam) = long.before(self.skeleton.number, place.start)?;
        let seams = target.chunk.seams();
        let behind = seams.iter().skip(seam + 1);
        let next = seam + 1 + behind.take_while(|it| it.place.offset <= place.end).count();
        let coder = Coder::resume(target.chunk, pause, work.module());
        let stops = seams.get(next..).unwrap_or_default();
        let (mut body, here) = coder.stretch_around(stops, place.start)?;
        // Those of the header are not read again by who goes on.
        let mut header = work.coder(target);
        header.begin(target.head.ty, target.type_use);
        body.definitions.extend(header.definitions());
        Some((body, here, Some(judge.clone())))
    }

    /// How types are spelled.
    pub(crate) fn spelling(&self) -> Spelling<'_> {
        Spelling::new(&self.skeleton.names)
    }

    /// The chunks that are more than plain functions and globals.
    pub(crate) fn others(&self) -> impl Iterator<Item = usize> {
        self.sums.others()
    }

    /// What the module's names mean.
    pub(crate) fn names(&self) -> &Names {
        &self.skeleton.names
    }

    /// What the validator knows of the module; none where it did not come as far as code.
    pub(crate) fn resources(&self) -> Option<&Resources> {
        self.skeleton.resources.as_ref()
    }

    /// The definition of an index of the module. Linear in the number of fields.
    pub(crate) fn defined(
        &self,
        document: &Document,
        space: Space,
        index: u32,
        owner: Option<u32>,
    ) -> Option<Defined<'_>> {
        let fields = Fields { document, sums: &self.sums };
        let definition = fields.definition(space, index, owner)?;
        let (at, start) = document.chunk_at(definition.name_range.start)?;
        Some(Defined { definition, chunk: self.chunks.get(at)?, start })
    }
}

impl Defined<'_> {
    /// What its parameters or fields are called.
    pub(crate) fn names(&self) -> Vec<Named> {
        let item = self.chunk.item();
        let at = self.definition.range.start.saturating_sub(self.start);
        let named = self.definition.name_range.start.saturating_sub(self.start);
        match (&item.content, self.definition.space) {
            (Content::Types { defs, .. }, Space::Type) => {
                let def = defs.iter().find(|def| def.range.start <= at && at <= def.range.end);
                match def.map(|def| &def.composite) {
                    Some(Composite::Func(_, names)) => names.clone(),
                    Some(Composite::Struct(fields)) => {
                        fields.iter().map(|field| field.named.clone()).collect()
                    }
                    _ => Vec::new(),
                }
            }
            _ => declared(item, named).map(params).unwrap_or_default(),
        }
    }
}

/// What a field declares whose name, or the import of it, stands at an offset of the chunk.
fn declared(item: &Item, named: u32) -> Option<&Extern> {
    match &item.content {
        Content::Define(ty) => Some(ty),
        Content::Import(imports) => {
            let is_it = |range: Range| range.start == named;
            let found = imports.items.iter().find(|it| {
                it.named.id.as_ref().is_some_and(|id| is_it(id.range)) || is_it(it.name.range)
            });
            let only = || imports.items.first().filter(|_| imports.items.len() == 1);
            found.or_else(only)?.ty.as_ref().or(imports.shared.as_ref())
        }
        _ => None,
    }
}

fn params(ty: &Extern) -> Vec<Named> {
    match ty {
        Extern::Func(type_use, _) | Extern::Tag(type_use) => type_use.params.clone(),
        _ => Vec::new(),
    }
}
