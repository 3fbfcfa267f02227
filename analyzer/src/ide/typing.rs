//! The questions of an editor in which somebody types: what may be written, what it takes, what is
//! shown between the words. What they mean stands in the files of the features.

use crate::ide::{
    Completions, File, Hint, HintKinds, Position, Signature, Snippets, Span, Subject, completion,
    hints, signature,
};
use crate::text;

impl File {
    /// What may be written at a place, the likeliest first. Linear in the field around it and the
    /// number of names.
    pub fn complete(&mut self, at: Position, snippets: Snippets) -> Completions {
        let offset = self.offset(at);
        let (document, settings) = (&self.document, self.settings);
        let encoding = settings.encoding;
        let question = completion::Question { document, encoding, snippets, offset };
        completion::complete(question, self.analysis.scene(document, settings, offset))
    }

    /// What the instruction takes that is being written at a place. Linear in the function.
    pub fn signature(&mut self, at: Position) -> Option<Signature> {
        let offset = self.offset(at);
        let scene = self.analysis.scene(&self.document, self.settings, offset)?;
        signature::signature(&scene)
    }

    /// What is shown between the words of a range, in the order of the text. Linear in the functions
    /// that it touches.
    pub fn hints(&mut self, span: Span, kinds: HintKinds) -> Vec<Hint> {
        let range = text::Range::new(self.offset(span.start), self.offset(span.end));
        let (document, encoding) = (&self.document, self.settings.encoding);
        let mut all = Vec::new();
        for part in hints::parts(document, range) {
            let Some(scene) = self.analysis.scene(document, self.settings, part.start) else {
                continue;
            };
            let question = hints::Question { document, encoding, range: part, kinds };
            all.extend(hints::hints(&question, &scene));
        }
        all
    }

    /// More about what may be written at a place, in Markdown.
    pub fn explained(&mut self, subject: &Subject, at: Position) -> Option<String> {
        let offset = self.offset(at);
        let scene = self.analysis.scene(&self.document, self.settings, offset);
        completion::explained(subject, scene.as_ref())
    }
}
