//! A text has both languages.
use ansinh_core::Text;

const LABEL: Text = Text::new("mức chuẩn", "");

fn main() {
    let _ = LABEL;
}
