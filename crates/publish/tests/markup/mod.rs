//! A strict reader of the pages this crate writes: it knows the tags and attributes they may hold
//! and fails on anything else.

const ELEMENTS: &[&str] = &[
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "a",
    "header",
    "div",
    "p",
    "h1",
    "span",
    "nav",
    "details",
    "summary",
    "ul",
    "li",
    "main",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "data",
    "time",
    "sup",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "figure",
    "figcaption",
    "svg",
    "desc",
    "rect",
    "line",
    "polyline",
    "circle",
    "text",
    "ol",
    "dl",
    "dt",
    "dd",
    "strong",
    "code",
    "section",
];
const ATTRIBUTES: &[&str] = &[
    "lang",
    "charset",
    "http-equiv",
    "content",
    "name",
    "class",
    "href",
    "id",
    "aria-label",
    "aria-labelledby",
    "open",
    "title",
    "value",
    "datetime",
    "tabindex",
    "role",
    "scope",
    "colspan",
    "data-label",
    "rowspan",
    "viewBox",
    "x",
    "y",
    "width",
    "height",
    "x1",
    "x2",
    "y1",
    "y2",
    "points",
    "cx",
    "cy",
    "r",
    "text-anchor",
];

/// The names of all tags in order, an end tag with its slash.
pub(crate) fn tags(page: &str) -> Vec<String> {
    read(page).into_iter().map(|tag| tag.name).collect()
}

/// Every tag is known, closed in order, and holds known attributes; every link stays in the page.
pub(crate) fn check(page: &str) {
    let mut open: Vec<String> = Vec::new();
    for tag in read(page) {
        if let Some(name) = tag.name.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "closed out of order");
            continue;
        }
        assert!(ELEMENTS.contains(&tag.name.as_str()), "<{}>", tag.name);
        for (name, value) in &tag.attributes {
            assert!(ATTRIBUTES.contains(&name.as_str()), "<{} {name}>", tag.name);
            assert!(name != "href" || value.starts_with('#'), "{value}");
        }
        if !tag.empty {
            open.push(tag.name);
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");
}

struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
    empty: bool,
}

fn read(page: &str) -> Vec<Tag> {
    let mut rest = page.strip_prefix("<!doctype html>\n").unwrap();
    let mut tags = Vec::new();
    while let Some(start) = rest.find('<') {
        assert!(
            !rest[..start].contains('>') || within_style(&tags),
            "a stray >"
        );
        let end = start + rest[start..].find('>').unwrap();
        tags.push(tag(&rest[start + 1..end]));
        rest = &rest[end + 1..];
    }
    tags
}

/// The style sheet is this crate's own and may hold `>`.
fn within_style(tags: &[Tag]) -> bool {
    tags.last().is_some_and(|tag| tag.name == "style")
}

fn tag(inside: &str) -> Tag {
    let (inside, empty) = inside
        .strip_suffix('/')
        .map_or((inside, false), |inside| (inside, true));
    let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let mut attributes = Vec::new();
    while !rest.is_empty() {
        let (attribute, value) = rest.split_once("=\"").unwrap();
        let (value, after) = value.split_once('"').unwrap();
        attributes.push((attribute.to_owned(), value.to_owned()));
        rest = after.strip_prefix(' ').unwrap_or(after);
    }
    Tag {
        name: name.to_owned(),
        attributes,
        empty,
    }
}
