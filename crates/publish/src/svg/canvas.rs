use ansinh_core::Decimal;

use crate::html::Markup;

/// The width of every drawing, in its own units; the page scales it to the screen.
pub(super) const WIDTH: u32 = 400;
/// The longest bar; the rest of the width is for the number beside it.
pub(super) const BAR: u32 = 300;

const LINE: u32 = 19;
const BAR_HEIGHT: u32 = 16;
const GAP: u32 = 8;
/// Room above a line for its numbers.
const TOP: u32 = 18;
/// Letters that fit on a line at the drawing's letter size.
const LETTERS: usize = 52;
/// Colours told apart in the style sheet.
const COLOURS: [&str; 6] = ["c0", "c1", "c2", "c3", "c4", "c5"];

/// A drawing that grows downwards.
#[derive(Default)]
pub(super) struct Canvas {
    markup: Markup,
    y: u32,
}

impl Canvas {
    pub(super) fn height(&self) -> u32 {
        self.y.max(1)
    }

    pub(super) fn finish(self) -> Markup {
        self.markup
    }

    /// Words over as many lines as they need.
    pub(super) fn lines(&mut self, class: &'static str, words: &str) {
        for line in wrapped(words) {
            self.y = self.y.saturating_add(LINE);
            let baseline = self.y.saturating_sub(5);
            self.markup.text(
                "text",
                &[("x", &0), ("y", &baseline), ("class", &class)],
                &line,
            );
        }
        self.y = self.y.saturating_add(1);
    }

    /// Words of several parts on one line, or each on its own where they don't fit.
    pub(super) fn parts(&mut self, class: &'static str, parts: &[String]) {
        let together = parts.join("; ");
        if together.chars().count() < LETTERS {
            self.lines(class, &together);
        } else {
            for part in parts {
                self.lines(class, part);
            }
        }
    }

    /// A key of the legend.
    pub(super) fn key(&mut self, colour: usize, words: &str) {
        let top = self.y.saturating_add(4);
        self.rectangle(0, top, 12, 12, colour_class(colour));
        self.y = self.y.saturating_add(LINE);
        let baseline = self.y.saturating_sub(4);
        let shortened: String = words.chars().take(LETTERS.saturating_sub(3)).collect();
        self.markup
            .text("text", &[("x", &18), ("y", &baseline)], &shortened);
    }

    /// A bar in the current row.
    pub(super) fn bar(&mut self, left: u32, length: u32, colour: usize) {
        self.rectangle(left, self.y, length, BAR_HEIGHT, colour_class(colour));
    }

    /// An empty bar in the current row, to be filled.
    pub(super) fn track(&mut self, length: u32) {
        self.rectangle(0, self.y, length, BAR_HEIGHT, "track");
    }

    /// An upright line through the current row.
    pub(super) fn upright(&mut self, x: u32, class: &'static str) {
        let top = self.y.saturating_sub(3);
        let bottom = self.y.saturating_add(BAR_HEIGHT).saturating_add(3);
        self.markup.empty(
            "line",
            &[
                ("x1", &x),
                ("x2", &x),
                ("y1", &top),
                ("y2", &bottom),
                ("class", &class),
            ],
        );
    }

    /// The number beside the bar of the current row.
    pub(super) fn beside(&mut self, left: u32, words: &str) {
        let x = left.saturating_add(6);
        let baseline = self.y.saturating_add(13);
        self.markup.text(
            "text",
            &[("x", &x), ("y", &baseline), ("class", &"value")],
            words,
        );
    }

    /// The line values are counted from, so far below the top of the current drawing.
    pub(super) fn floor(&mut self, down: u32) {
        let y = self.y.saturating_add(TOP).saturating_add(down);
        self.markup.empty(
            "line",
            &[
                ("x1", &0),
                ("x2", &WIDTH),
                ("y1", &y),
                ("y2", &y),
                ("class", &"axis"),
            ],
        );
    }

    /// Points of the current drawing, joined.
    pub(super) fn line(&mut self, points: &[(u32, u32)], colour: usize) {
        let class = colour_class(colour);
        let at = |y: &u32| self.y.saturating_add(TOP).saturating_add(*y);
        let joined: Vec<String> = points
            .iter()
            .map(|(x, y)| format!("{x},{}", at(y)))
            .collect();
        let places: Vec<(u32, u32)> = points.iter().map(|(x, y)| (*x, at(y))).collect();
        let stroke = format!("stroke {class}");
        self.markup.empty(
            "polyline",
            &[("points", &joined.join(" ")), ("class", &stroke)],
        );
        for (x, y) in places {
            self.markup.empty(
                "circle",
                &[("cx", &x), ("cy", &y), ("r", &3), ("class", &class)],
            );
        }
    }

    /// The number above a point of the current drawing.
    pub(super) fn above(&mut self, (x, y): (u32, u32), words: &str) {
        let y = self
            .y
            .saturating_add(TOP)
            .saturating_add(y)
            .saturating_sub(7);
        self.centred(x, y, "value", words);
    }

    /// Moves below a drawing of so much height.
    pub(super) fn down(&mut self, height: u32) {
        self.y = self.y.saturating_add(TOP).saturating_add(height);
    }

    /// A name below the drawing.
    pub(super) fn below(&mut self, x: u32, words: &str) {
        let baseline = self.y.saturating_add(15);
        self.centred(x, baseline, "quiet", words);
    }

    fn centred(&mut self, x: u32, y: u32, class: &'static str, words: &str) {
        self.markup.text(
            "text",
            &[
                ("x", &x),
                ("y", &y),
                ("class", &class),
                ("text-anchor", &"middle"),
            ],
            words,
        );
    }

    /// Moves below the current row of bars.
    pub(super) fn next_row(&mut self) {
        self.y = self.y.saturating_add(BAR_HEIGHT).saturating_add(3);
    }

    /// Leaves room before the next group of rows.
    pub(super) fn gap(&mut self) {
        self.y = self.y.saturating_add(GAP);
    }

    fn rectangle(&mut self, x: u32, y: u32, width: u32, height: u32, class: &'static str) {
        self.markup.empty(
            "rect",
            &[
                ("x", &x),
                ("y", &y),
                ("width", &width),
                ("height", &height),
                ("class", &class),
            ],
        );
    }
}

fn colour_class(colour: usize) -> &'static str {
    let position = colour.checked_rem(COLOURS.len()).unwrap_or_default();
    COLOURS.get(position).copied().unwrap_or("c0")
}

/// How long a bar for `value` is when one for `most` is `full` long; a value above zero is seen.
pub(super) fn length(value: Decimal, most: Decimal, full: u32) -> u32 {
    if value <= Decimal::ZERO || most <= Decimal::ZERO {
        return 0;
    }
    let exact = value
        .min(most)
        .checked_div(most)
        .and_then(|share| share.checked_mul(Decimal::from(full)))
        .unwrap_or_default();
    u32::try_from(exact.round()).unwrap_or(full).clamp(1, full)
}

/// Lines of at most [`LETTERS`] letters, broken between words where possible.
fn wrapped(words: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words.split_whitespace() {
        let letters: Vec<char> = word.chars().collect();
        for piece in letters.chunks(LETTERS) {
            let wanted = line.chars().count().saturating_add(piece.len());
            if !line.is_empty() && wanted >= LETTERS {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.extend(piece);
        }
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_keep_to_their_room() {
        let of = |value: i64, most: i64| length(Decimal::from(value), Decimal::from(most), 300);
        assert_eq!(
            [of(0, 10), of(5, 10), of(10, 10), of(20, 10), of(-1, 10)],
            [0, 150, 300, 300, 0]
        );
        assert_eq!(of(1, 1_000_000), 1, "small, but not nothing");
        assert_eq!(of(1, 0), 0);
        assert_eq!(length(Decimal::MAX, Decimal::MAX, 300), 300);
    }

    #[test]
    fn long_labels_wrap_between_words() {
        let label = "Công tác trợ giúp xã hội và phục hồi chức năng cho người tâm thần";
        let lines = wrapped(label);
        assert_eq!(lines.join(" "), label);
        assert!(
            lines.iter().all(|line| line.chars().count() <= LETTERS),
            "{lines:?}"
        );
        assert_eq!(wrapped(&"x".repeat(120)).len(), 3);
    }
}
