//! What a place means, from what is known of the text anyway: nothing but the field at hand is
//! lowered.

use crate::wat::cursor::Cursor;
use crate::wat::document::Document;
use crate::wat::item::{Signature, Space};
use crate::wat::live::Live;
use crate::wat::lower::near::Fields;
use crate::wat::parse::Parser;
use crate::wat::symbols::Symbols;
use crate::wat::token;

impl Live {
    /// Of all symbols of the text those that the place has to do with: what its field defines and
    /// uses, and the definitions of what stands right at the place. [`Symbols::at`] says of it what
    /// it says with all symbols. `document` is the text as [`Live::update`] has seen it last.
    ///
    /// Linear in the field and the number of fields.
    #[must_use]
    pub fn symbols_near(&mut self, document: &Document, offset: u32) -> Symbols {
        let mut symbols = Symbols::default();
        let Some((at, start)) = document.chunk_at(offset) else { return symbols };
        let fields = Fields { document, sums: &self.sums };
        let (names, types) = (&mut self.skeleton.names, &mut self.skeleton.types);
        // A word of the chunk before may end where this one begins.
        let before = at.checked_sub(1).filter(|_| offset == start);
        for at in before.into_iter().chain([at]) {
            let mut here = fields.symbols(at, names, types);
            symbols.definitions.append(&mut here.definitions);
            symbols.uses.append(&mut here.uses);
        }
        let touched = symbols.uses.iter().filter(|it| it.range.touches(offset));
        let meant = touched.filter_map(|it| {
            let index = it.index?;
            if symbols.definition(it.space, index, it.owner).is_some() {
                return None;
            }
            fields.definition(it.space, index, it.owner)
        });
        let mut meant: Vec<_> = meant.collect();
        symbols.definitions.append(&mut meant);
        symbols.sort();
        symbols
    }

    /// Whether something in a space of the module has a name.
    #[must_use]
    pub fn has_name(&self, space: Space, name: &str) -> bool {
        self.skeleton.names.lookup(space, name).is_some()
    }

    /// The signature of a type, where a type use that spells it out means just this type.
    pub(crate) fn spelled(&self, ty: u32) -> Option<&Signature> {
        let signature = self.skeleton.types.signature(ty)?;
        (self.skeleton.types.spelled(signature) == Some(ty)).then_some(signature)
    }

    /// The type that somebody wrote and that `(param …)* (result …)*` stands for, with its name.
    /// Linear in the number of types.
    pub(crate) fn written_type(&self, lists: &str) -> Option<(u32, Option<&str>)> {
        let tokens = token::tokens(lists);
        let mut parser = Parser::new(Cursor::new(lists, &tokens));
        let signature = parser.signature(&mut Vec::new())?;
        let types = &self.skeleton.types;
        let ty = types.spelled(&signature).filter(|ty| types.is_written(*ty))?;
        let mut named = self.skeleton.names.named(Space::Type);
        Some((ty, named.find(|(_, index)| *index == ty).map(|(name, _)| name)))
    }
}
