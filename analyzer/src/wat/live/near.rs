//! What a place means, from what is known of the text anyway: nothing but the field at hand is
//! lowered.

use crate::wat::document::Document;
use crate::wat::live::Live;
use crate::wat::lower::near::Fields;
use crate::wat::symbols::Symbols;

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
}
