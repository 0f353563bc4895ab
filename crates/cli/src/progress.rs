//! Progress on work that takes longer than a second: on standard error, and only on a terminal.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use ansinh::{Language, Localized as _, Text};

const EVERY: Duration = Duration::from_secs(1);

/// Shows how far the work is, every second, until it is dropped.
#[derive(Debug)]
pub(crate) struct Progress {
    count: Arc<AtomicU64>,
    shown: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// Starts to count; `unit` says what.
    pub(crate) fn start(unit: Text, language: Language) -> Self {
        let count = Arc::new(AtomicU64::new(0));
        let shown = io::stderr().is_terminal().then(|| {
            let (stop, stopped) = mpsc::channel();
            let count = Arc::clone(&count);
            let show = move || {
                let mut anything = false;
                while stopped.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
                    let count = count.load(Ordering::Relaxed);
                    let (count, unit) = (count.in_language(language), unit.get(language));
                    // Progress that cannot be shown is not missed.
                    let _ = write!(io::stderr(), "\r{count} {unit}");
                    anything = true;
                }
                if anything {
                    let _ = write!(io::stderr(), "\r\u{1b}[K");
                }
            };
            (stop, thread::spawn(show))
        });
        Self { count, shown }
    }

    /// One more is done; how many there are now.
    pub(crate) fn advance(&self) -> u64 {
        self.count.fetch_add(1, Ordering::Relaxed).saturating_add(1)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((stop, shown)) = self.shown.take() {
            drop(stop);
            let _ = shown.join();
        }
    }
}
