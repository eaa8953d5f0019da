//! What is wanted of the module that thinks long, what it is at, and what it found: pure.
//!
//! Invariants: the module is at one question at a time, the first that is wanted and not answered; a
//! module that failed is begun again in the page, and after that only when the reader says so.

use questions::{Answer, Asked, News, Question, Report, read, write};

/// How many answers are remembered, beside those that are wanted now.
const KEPT: usize = 200;

/// Who wants something: a component that is on the page.
pub type Who = u32;

/// Something to be done outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// Start the module in place of the one before: in the page, or in a worker.
    Start {
        /// Whether in the page.
        in_page: bool,
    },
    /// Send it a message.
    Send(Vec<u8>),
    /// End it.
    End,
}

/// Where the module runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    /// It was not wanted yet.
    #[default]
    Nowhere,
    Worker,
    Page,
    /// It fails everywhere.
    Failed,
}

/// What the module is at.
#[derive(Clone, Debug)]
struct Asking {
    question: Question,
    percent: u8,
}

/// What is wanted, what is worked on, and what is known.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    wanted: Vec<(Who, Vec<Question>)>,
    place: Place,
    number: u32,
    asking: Option<Asking>,
    /// The answers, the latest last.
    known: Vec<(Question, Answer)>,
}

impl Queue {
    /// Notes what somebody wants, the most urgent first, in place of what they wanted before.
    pub fn want(&mut self, who: Who, questions: &[Question]) {
        match self.wanted.iter_mut().find(|(other, _)| *other == who) {
            Some((_, wanted)) => wanted.clone_from(&questions.to_vec()),
            None => self.wanted.push((who, questions.to_vec())),
        }
    }

    /// Notes that somebody wants nothing any more.
    pub fn drop_wants(&mut self, who: Who) {
        self.wanted.retain(|(other, _)| *other != who);
    }

    /// The answer to a question, as far as it is known.
    pub fn answer(&self, question: &Question) -> Option<&Answer> {
        self.known.iter().find(|(other, _)| other == question).map(|(_, answer)| answer)
    }

    /// How much of the work on a question is done, in percent.
    pub fn percent(&self, question: &Question) -> u8 {
        self.asking.as_ref().filter(|it| it.question == *question).map_or(0, |it| it.percent)
    }

    /// Whether the module fails, wherever it is started.
    pub fn failed(&self) -> bool {
        self.place == Place::Failed
    }

    /// Lets a module that failed be started again.
    pub fn again(&mut self) {
        if self.failed() {
            self.place = Place::Nowhere;
        }
    }

    /// What is to be done now.
    pub fn orders(&mut self) -> Vec<Order> {
        if self.failed() {
            return Vec::new();
        }
        let all = self.wanted.iter().flat_map(|(_, questions)| questions);
        let next = all.into_iter().find(|it| self.answer(it).is_none()).cloned();
        if next.as_ref() == self.asking.as_ref().map(|it| &it.question) {
            return Vec::new();
        }
        let mut orders = Vec::new();
        if self.place == Place::Nowhere {
            self.place = Place::Worker;
            orders.push(Order::Start { in_page: false });
        }
        self.asking = next.clone().map(|question| Asking { question, percent: 0 });
        orders.push(self.send(next));
        orders
    }

    fn send(&mut self, question: Option<Question>) -> Order {
        self.number = self.number.wrapping_add(1);
        Order::Send(write(&Asked { number: self.number, question }))
    }

    /// Takes what the module reports, or that it failed; says what is to be done at once.
    pub fn hear(&mut self, report: Option<&[u8]>) -> Vec<Order> {
        let Some(Report { number, news }) = report.and_then(read) else { return self.fail() };
        if number != self.number {
            // It is about what nobody waits for any more.
            return Vec::new();
        }
        match news {
            News::Percent(percent) => {
                if let Some(asking) = &mut self.asking {
                    asking.percent = percent;
                }
            }
            News::Answer(answer) => {
                if let Some(Asking { question, .. }) = self.asking.take() {
                    self.known.push((question, answer));
                    self.forget();
                }
            }
            // Whoever asked has no other question: the reader is told.
            News::NoAnswer => {
                (self.asking, self.place) = (None, Place::Failed);
                return vec![Order::End];
            }
        }
        Vec::new()
    }

    fn fail(&mut self) -> Vec<Order> {
        self.asking = None;
        if self.place == Place::Worker {
            self.place = Place::Page;
            return vec![Order::Start { in_page: true }];
        }
        self.place = Place::Failed;
        vec![Order::End]
    }

    /// Forgets the oldest answer that nobody wants, where there are many.
    fn forget(&mut self) {
        let is_wanted = |question: &Question| self.wanted.iter().any(|(_, wanted)| wanted.contains(question));
        if self.known.len() > KEPT
            && let Some(at) = self.known.iter().position(|(question, _)| !is_wanted(question))
        {
            self.known.remove(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use checkup::Setup;
    use world::ids::ControlId;

    fn about(control: u16) -> Question {
        Question::LockedOut(Setup { start: Vec::new(), controls: vec![ControlId(control)], undecided: Vec::new() })
    }

    /// The question that is sent, and the number it has.
    fn sent(orders: &[Order]) -> (u32, Option<Question>) {
        let Some(Order::Send(bytes)) = orders.last() else { panic!("nothing is sent: {orders:?}") };
        let Asked { number, question } = read(bytes).expect("it is a message");
        (number, question)
    }

    fn report(number: u32, news: News) -> Vec<u8> {
        write(&Report { number, news })
    }

    fn found() -> News {
        News::Answer(Answer::from(Vec::<checkup::Lockout>::new()))
    }

    #[test]
    fn one_question_after_the_other_the_first_wanted_first() {
        let mut queue = Queue::default();
        assert!(queue.orders().is_empty(), "nothing is started before it is wanted");
        queue.want(1, &[about(1), about(2)]);
        queue.want(2, &[about(3)]);
        let orders = queue.orders();
        assert_eq!(orders[0], Order::Start { in_page: false });
        let (number, question) = sent(&orders);
        assert_eq!(question, Some(about(1)));
        assert!(queue.orders().is_empty(), "it is at it");
        assert!(queue.hear(Some(&report(number, News::Percent(40)))).is_empty());
        assert_eq!((queue.percent(&about(1)), queue.percent(&about(2))), (40, 0));
        assert!(queue.hear(Some(&report(number, found()))).is_empty());
        assert!(queue.answer(&about(1)).is_some());
        let (later, question) = sent(&queue.orders());
        assert_eq!(question, Some(about(2)));
        // What it was told of before counts for nothing.
        assert!(queue.hear(Some(&report(number, found()))).is_empty() && queue.answer(&about(2)).is_none());
        // Whoever leaves takes what they wanted along.
        queue.drop_wants(1);
        let (last, question) = sent(&queue.orders());
        assert_eq!(question, Some(about(3)));
        assert!(last > later);
        queue.drop_wants(2);
        assert_eq!(sent(&queue.orders()).1, None, "it rests");
        assert!(queue.orders().is_empty());
    }

    #[test]
    fn what_was_found_is_remembered() {
        let mut queue = Queue::default();
        queue.want(1, &[about(1)]);
        let (number, _) = sent(&queue.orders());
        queue.hear(Some(&report(number, found())));
        for other in 2..2 + u16::try_from(KEPT).unwrap_or_default() {
            queue.want(2, &[about(other)]);
            let (number, question) = sent(&queue.orders());
            assert_eq!(question, Some(about(other)));
            queue.hear(Some(&report(number, found())));
        }
        assert!(queue.answer(&about(1)).is_some(), "it is still wanted");
        assert!(queue.answer(&about(2)).is_none(), "the oldest that nobody wants is forgotten");
        queue.want(2, &[about(3)]);
        assert!(queue.orders().is_empty(), "it is known");
    }

    #[test]
    fn what_fails_in_a_worker_is_tried_in_the_page_and_then_said() {
        let mut queue = Queue::default();
        queue.want(1, &[about(1)]);
        let (number, _) = sent(&queue.orders());
        assert_eq!(queue.hear(None), [Order::Start { in_page: true }]);
        let (again, question) = sent(&queue.orders());
        assert_eq!(question, Some(about(1)));
        assert!(again > number && !queue.failed());
        assert_eq!(queue.hear(Some(b"no message")), [Order::End]);
        assert!(queue.failed() && queue.orders().is_empty());
        queue.again();
        let orders = queue.orders();
        assert_eq!(orders[0], Order::Start { in_page: false });
        let (number, question) = sent(&orders);
        assert_eq!(question, Some(about(1)));
        assert_eq!(queue.hear(Some(&report(number, News::NoAnswer))), [Order::End]);
        assert!(queue.failed());
    }
}
