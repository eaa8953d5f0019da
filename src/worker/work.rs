//! The work on what is asked: one question at a time, the others put aside as they were left.

use questions::{Answer, Asked, News, Question, Report, read, write};

use crate::Library;
use crate::job::{Job, Progress};

/// How many questions are remembered that were left before they were answered.
const ASIDE: usize = 8;

/// The work on what is asked.
#[derive(Debug)]
pub struct Work {
    library: Library,
    number: u32,
    now: Option<(Question, Job)>,
    /// What was told last of the progress.
    told: u8,
    /// What is to be told before anything else.
    refused: bool,
    /// The questions that were left, the last one first.
    aside: Vec<(Question, Job)>,
}

impl Work {
    /// Nothing is asked yet.
    #[must_use]
    pub const fn new(library: Library) -> Self {
        Self { library, number: 0, now: None, told: 0, refused: false, aside: Vec::new() }
    }

    /// Takes a message from the page. What it was at is put aside.
    pub fn ask(&mut self, message: &[u8]) {
        let Some(Asked { number, question }) = read(message) else { return };
        if let Some(left) = self.now.take() {
            self.aside.insert(0, left);
            self.aside.truncate(ASIDE);
        }
        (self.number, self.told, self.refused) = (number, 0, false);
        let Some(question) = question else { return };
        let known = self.aside.iter().position(|(other, _)| *other == question);
        self.now = match known {
            Some(at) => Some(self.aside.remove(at)),
            None => Job::new(&self.library.game, &question).map(|job| (question, job)),
        };
        self.refused = self.now.is_none();
    }

    /// Whether there is anything to be done.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        self.now.is_some() || self.refused
    }

    /// Does the next step; returns a message for the page, where there is one.
    pub fn step(&mut self) -> Option<Vec<u8>> {
        if core::mem::take(&mut self.refused) {
            return Some(self.report(News::NoAnswer));
        }
        let (_, job) = self.now.as_mut()?;
        match job.step(&self.library) {
            Progress::Percent(percent) if percent == self.told => None,
            Progress::Percent(percent) => {
                self.told = percent;
                Some(self.report(News::Percent(percent)))
            }
            Progress::Done(answer) => Some(self.done(answer)),
        }
    }

    fn done(&mut self, answer: Answer) -> Vec<u8> {
        self.now = None;
        self.report(News::Answer(answer))
    }

    fn report(&self, news: News) -> Vec<u8> {
        write(&Report { number: self.number, news })
    }
}
