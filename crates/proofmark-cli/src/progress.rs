//! One line on the terminal while documents are fetched, once that takes longer than half a second.

use crate::terminal::safe;
use proofmark_fetch::{Event, Observer};
use std::io::{IsTerminal, Write};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_millis(500);

/// What is being asked for.
#[derive(Default)]
struct State {
    waiting: Vec<String>,
    done: usize,
}

/// The progress of all fetches of the command.
#[derive(Clone, Default)]
pub(crate) struct Progress {
    state: Arc<Mutex<State>>,
}

impl Progress {
    /// Listens to a fetcher.
    pub(crate) fn observer(&self) -> Observer {
        let state = self.state.clone();
        Observer::new(move |event| {
            let Ok(mut state) = state.lock() else { return };
            match event {
                Event::Asking { url } => state.waiting.push((*url).to_owned()),
                Event::Received { url, .. } | Event::Failed { url, .. } => {
                    state.waiting.retain(|waiting| waiting != url);
                    state.done += 1;
                }
                _ => {}
            }
        })
    }

    /// Shows it from half a second on until the value is dropped; on a terminal only.
    pub(crate) fn show(&self) -> Option<Shown> {
        if !std::io::stderr().is_terminal() {
            return None;
        }
        let (stop, stopped) = mpsc::channel::<()>();
        let state = self.state.clone();
        let thread = std::thread::spawn(move || {
            let mut drawn = false;
            let mut patience = PATIENCE;
            while stopped.recv_timeout(patience) == Err(RecvTimeoutError::Timeout) {
                patience = Duration::from_millis(100);
                if let Ok(state) = state.lock()
                    && let Some(url) = state.waiting.first()
                {
                    let all = state.done + state.waiting.len();
                    let line = format!("Fetching {} ({} of {all})", safe(url), state.done + 1);
                    let width = terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0));
                    let line: String = line.chars().take(width.saturating_sub(1)).collect();
                    let _ = write!(std::io::stderr(), "\r\x1b[K{line}");
                    drawn = true;
                }
            }
            if drawn {
                let _ = write!(std::io::stderr(), "\r\x1b[K");
            }
        });
        Some(Shown { stop: Some(stop), thread: Some(thread) })
    }
}

/// The line is on the terminal, or soon will be.
pub(crate) struct Shown {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Shown {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
