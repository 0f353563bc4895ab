//! A message has both languages.
ansinh_core::messages! {
    /// Why somebody is not entitled.
    pub enum Reason {
        /// Younger than the article asks.
        TooYoung = "too-young",
            vi: "chưa đủ tuổi";
    }
}

fn main() {}
