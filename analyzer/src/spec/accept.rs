//! Which proposals a text is judged under: those that somebody has chosen, or those of an editor.
//!
//! An editor is to help with a text in any proposal, so it has them all on. Some proposals, though,
//! loosen rules of the standard for modules that know nothing of them: with stack switching every
//! tag may have results, with custom descriptors a cast may branch between types that have nothing
//! to do with each other. Those are on only where a text uses one of their words; a module that
//! does not is judged by the standard, as engines without the proposal judge it.
//!
//! It knows words, not grammar: a word counts wherever it stands.

use std::collections::HashMap;
use std::sync::OnceLock;

use foldhash::fast::FixedState;
use wasmparser::WasmFeatures;

use crate::spec::features;
use crate::spec::instr::{self, Proposal};

/// Which proposals a text is judged under.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Accept {
    /// These: somebody has chosen them.
    Chosen(WasmFeatures),
    /// Those of an editor where nobody has: all, but some only where the text uses their words.
    #[default]
    AsUsed,
}

impl From<WasmFeatures> for Accept {
    fn from(chosen: WasmFeatures) -> Accept {
        Accept::Chosen(chosen)
    }
}

impl Accept {
    /// What somebody has chosen, if anybody has.
    #[must_use]
    pub fn of_choice(chosen: Option<WasmFeatures>) -> Accept {
        chosen.map_or(Accept::AsUsed, Accept::Chosen)
    }

    /// The proposals for a text whose words are not known.
    #[must_use]
    pub fn all(self) -> WasmFeatures {
        match self {
            Accept::Chosen(features) => features,
            Accept::AsUsed => features::editor_features(),
        }
    }

    /// The proposals for a text that uses some words.
    #[must_use]
    pub(crate) fn features(self, uses: Uses) -> WasmFeatures {
        let mut features = self.all();
        if self == Accept::AsUsed {
            for (at, it) in ON_USE.iter().enumerate() {
                features.set(it.feature, uses.0 & 1 << at != 0);
            }
        }
        features
    }
}

/// A proposal that is on only where it is used.
struct OnUse {
    feature: WasmFeatures,
    /// Its instructions' words are the table's.
    proposal: Proposal,
    /// The words of its types.
    words: &'static [&'static str],
}

static ON_USE: [OnUse; 2] = [
    OnUse {
        feature: WasmFeatures::STACK_SWITCHING,
        proposal: Proposal::StackSwitching,
        words: &["cont", "contref", "nocont", "nullcontref"],
    },
    OnUse {
        feature: WasmFeatures::CUSTOM_DESCRIPTORS,
        proposal: Proposal::CustomDescriptors,
        words: &["descriptor", "describes", "exact"],
    },
];

/// Which of those proposals a text uses: a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Uses(u8);

impl Uses {
    /// What a keyword of a text says.
    pub(crate) fn of_word(word: &str) -> Uses {
        let words = words();
        let first = word.as_bytes().first().copied().unwrap_or_default();
        let likely = words.first.get(usize::from(first)).copied().unwrap_or_default();
        if !likely || word.len() < words.shortest {
            return Uses::default();
        }
        words.uses.get(word).copied().unwrap_or_default()
    }

    /// These, too.
    pub(crate) fn add(&mut self, other: Uses) {
        self.0 |= other.0;
    }
}

/// How many parts of a text use each of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts([usize; ON_USE.len()]);

impl Counts {
    /// A part comes to the text.
    pub(crate) fn add(&mut self, uses: Uses) {
        self.change(uses, |count| count + 1);
    }

    /// A part leaves the text.
    pub(crate) fn remove(&mut self, uses: Uses) {
        self.change(uses, |count| count - 1);
    }

    fn change(&mut self, uses: Uses, to: impl Fn(usize) -> usize) {
        // Most texts use none, in any of their parts.
        if uses != Uses::default() {
            let counts = self.0.iter_mut().enumerate();
            let used = counts.filter(|(at, _)| uses.0 & 1 << at != 0);
            used.for_each(|(_, count)| *count = to(*count));
        }
    }

    /// What the whole text uses.
    pub(crate) fn uses(&self) -> Uses {
        let used = self.0.iter().enumerate().filter(|(_, count)| **count > 0);
        Uses(used.fold(0, |uses, (at, _)| uses | 1 << at))
    }
}

/// The words by which a use is told, made once.
struct Words {
    /// By byte: whether a word begins with it. Asked for each word of a text, and mostly no.
    first: [bool; 256],
    /// Bytes of the shortest.
    shortest: usize,
    uses: HashMap<&'static str, Uses, FixedState>,
}

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words =
            Words { first: [false; 256], shortest: usize::MAX, uses: HashMap::default() };
        for (at, it) in ON_USE.iter().enumerate() {
            let rows = instr::TABLE.iter().filter(|row| row.proposal == it.proposal);
            for word in it.words.iter().copied().chain(rows.map(|row| row.mnemonic)) {
                words.uses.entry(word).or_default().add(Uses(1 << at));
                words.shortest = words.shortest.min(word.len());
                let first = word.bytes().next().unwrap_or_default();
                if let Some(likely) = words.first.get_mut(usize::from(first)) {
                    *likely = true;
                }
            }
        }
        words
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn features(words: &[&str]) -> WasmFeatures {
        let mut counts = Counts::default();
        words.iter().for_each(|word| counts.add(Uses::of_word(word)));
        Accept::AsUsed.features(counts.uses())
    }

    #[test]
    fn a_word_switches_its_proposal_on_and_no_other() {
        let (switching, descriptors) =
            (WasmFeatures::STACK_SWITCHING, WasmFeatures::CUSTOM_DESCRIPTORS);
        let none = features(&["func", "ref.cast", "select", "struct.new", "ref", "", "conts"]);
        assert_eq!(none, WasmFeatures::all() - switching - descriptors);
        for word in ["cont", "nullcontref", "suspend", "resume_throw_ref", "switch", "cont.bind"] {
            assert_eq!(features(&["func", word]), none | switching, "{word}");
        }
        for word in ["descriptor", "exact", "struct.new_desc", "ref.get_desc", "br_on_cast_desc_eq"]
        {
            assert_eq!(features(&[word, "func"]), none | descriptors, "{word}");
        }
        assert_eq!(features(&["exact", "cont"]), WasmFeatures::all());
    }

    #[test]
    fn a_choice_is_taken_as_it_is() {
        let chosen = WasmFeatures::WASM2 | WasmFeatures::STACK_SWITCHING;
        let accept = Accept::of_choice(Some(chosen));
        assert_eq!(accept.features(Uses::default()), chosen);
        assert_eq!(accept.features(Uses::of_word("exact")), chosen);
    }

    #[test]
    fn the_last_use_that_goes_switches_it_off() {
        let mut counts = Counts::default();
        for word in ["cont", "suspend", "exact"] {
            counts.add(Uses::of_word(word));
        }
        counts.remove(Uses::of_word("suspend"));
        assert_eq!(Accept::AsUsed.features(counts.uses()), WasmFeatures::all());
        counts.remove(Uses::of_word("cont"));
        let rest = Accept::AsUsed.features(counts.uses());
        assert_eq!(WasmFeatures::all() - rest, WasmFeatures::STACK_SWITCHING);
    }
}
