//! The document tree as it is.

use ansinh_reporting::document::Document;

/// Indented JSON with a last newline.
pub(crate) fn text(document: &Document) -> String {
    // Only a map keyed by something other than text could fail here, and a document holds none.
    let mut json = serde_json::to_string_pretty(document).unwrap_or_default();
    json.push('\n');
    json
}
