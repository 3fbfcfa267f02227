//! Findings and what is known of them.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use analyzer::ide;
use tower_lsp::lsp_types::*;

use crate::proto;

/// To the client.
pub(crate) fn all(uri: &Url, diagnostics: &[ide::Diagnostic]) -> Vec<Diagnostic> {
    diagnostics.iter().map(|it| one(uri, it)).collect()
}

/// To the client.
pub(crate) fn one(uri: &Url, diagnostic: &ide::Diagnostic) -> Diagnostic {
    let related = diagnostic.related.iter().map(|related| DiagnosticRelatedInformation {
        location: Location { uri: uri.clone(), range: proto::range(related.span) },
        message: related.message.clone(),
    });
    let related: Vec<_> = related.collect();
    let tags = diagnostic.tag.map(|tag| match tag {
        ide::Tag::Unnecessary => DiagnosticTag::UNNECESSARY,
        ide::Tag::Deprecated => DiagnosticTag::DEPRECATED,
    });
    Diagnostic {
        range: proto::range(diagnostic.span),
        severity: Some(match diagnostic.severity {
            ide::Severity::Error => DiagnosticSeverity::ERROR,
            ide::Severity::Warning => DiagnosticSeverity::WARNING,
            ide::Severity::Hint => DiagnosticSeverity::HINT,
        }),
        code: Some(NumberOrString::String(diagnostic.code.to_owned())),
        code_description: documentation(diagnostic.code),
        source: Some("wasmscope".to_owned()),
        message: diagnostic.message.clone(),
        related_information: (!related.is_empty()).then_some(related),
        tags: tags.map(|tag| vec![tag]),
        ..Diagnostic::default()
    }
}

/// Where a code is explained. Project files have no section there.
fn documentation(code: &str) -> Option<CodeDescription> {
    const PAGE: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/HEAD/docs/diagnostics.md#");
    let href = (code != ide::PROJECT).then(|| Url::parse(&format!("{PAGE}{code}")).ok());
    Some(CodeDescription { href: href.flatten()? })
}

/// To the client: all findings with the id of what they say, or that they are those of an id.
pub(crate) fn report(items: Vec<Diagnostic>, before: Option<&str>) -> DocumentDiagnosticReport {
    let id = id(&items);
    if before == Some(id.as_str()) {
        let report = UnchangedDocumentDiagnosticReport { result_id: id };
        return DocumentDiagnosticReport::Unchanged(RelatedUnchangedDocumentDiagnosticReport {
            related_documents: None,
            unchanged_document_diagnostic_report: report,
        });
    }
    let report = FullDocumentDiagnosticReport { result_id: Some(id), items };
    DocumentDiagnosticReport::Full(RelatedFullDocumentDiagnosticReport {
        related_documents: None,
        full_document_diagnostic_report: report,
    })
}

/// Equal for equal findings: what was said before need not be kept to know it again.
fn id(items: &[Diagnostic]) -> String {
    let mut hasher = DefaultHasher::new();
    for it in items {
        let Range { start, end } = it.range;
        (start.line, start.character, end.line, end.character).hash(&mut hasher);
        it.message.hash(&mut hasher);
        // The rest as it is written: it may be anything.
        let rest = (&it.severity, &it.code, &it.tags, &it.related_information);
        serde_json::to_string(&rest).unwrap_or_default().hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}
