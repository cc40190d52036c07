//! Tables of what was measured.

use super::{Measured, Workload};
use serde::Serialize;
use std::fmt::Write;

/// What was measured of one workload.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub title: &'static str,
    /// The nanoseconds on each subject, in their order; none where it is not run.
    pub nanoseconds: Vec<Option<f64>>,
}

impl Row {
    /// A row of what [`super::measure`] answers.
    pub fn of(workload: &Workload, measured: &[Measured]) -> Row {
        let nanoseconds = measured.iter().map(|measured| measured.as_ref().ok().copied()).collect();
        Row { name: workload.name, title: workload.title(), nanoseconds }
    }

    /// How many times as long each subject takes as the first.
    fn ratios(&self) -> impl Iterator<Item = Option<f64>> {
        let first = self.nanoseconds.first().copied().flatten();
        self.nanoseconds.iter().map(move |nanoseconds| Some((*nanoseconds)? / first?))
    }
}

/// All that was measured. The first subject is the one that the others are compared with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Results {
    /// The names of the subjects.
    pub subjects: Vec<String>,
    /// A workload each.
    pub rows: Vec<Row>,
}

/// What is printed as JSON of a workload on a subject.
#[derive(Serialize)]
struct Entry<'a> {
    workload: &'a str,
    subject: &'a str,
    nanoseconds: Option<f64>,
    ratio: Option<f64>,
}

impl Results {
    /// The geometric mean of the ratios of each subject, over the workloads that it runs.
    pub fn means(&self) -> Vec<Option<f64>> {
        (0..self.subjects.len())
            .map(|index| {
                let logarithms: Vec<f64> =
                    self.rows.iter().filter_map(|row| row.ratios().nth(index)?).map(f64::ln).collect();
                #[allow(clippy::cast_precision_loss, reason = "there are few")]
                let count = logarithms.len() as f64;
                (count > 0.0).then(|| (logarithms.iter().sum::<f64>() / count).exp())
            })
            .collect()
    }

    /// For a terminal: nanoseconds, and how many times as long as the first subject.
    pub fn to_text(&self) -> String {
        let mut out = format!("{:22}", "");
        self.subjects.iter().for_each(|name| {
            let _ = write!(out, " {name:>18}");
        });
        for row in &self.rows {
            let _ = write!(out, "\n{:22}", row.name);
            for cell in cells(row) {
                let _ = write!(out, " {cell:>18}");
            }
        }
        let _ = write!(out, "\n{:22}", "geometric mean");
        for mean in self.means() {
            let _ = write!(out, " {:>18}", times(mean));
        }
        out.push('\n');
        out
    }

    /// A table for the book.
    pub fn to_markdown(&self) -> String {
        let mut out = format!("| | {} |\n|---|{}\n", self.subjects.join(" | "), "--:|".repeat(self.subjects.len()));
        for row in &self.rows {
            let _ = writeln!(out, "| {} | {} |", row.title, cells(row).join(" | "));
        }
        let means: Vec<String> = self.means().into_iter().map(times).collect();
        let _ = writeln!(out, "| geometric mean | {} |", means.join(" | "));
        out
    }

    /// An entry for each workload on each subject.
    pub fn to_json(&self) -> serde_json::Value {
        let entries: Vec<Entry<'_>> = self
            .rows
            .iter()
            .flat_map(|row| {
                let measured = row.nanoseconds.iter().zip(row.ratios());
                measured.zip(&self.subjects).map(|((&nanoseconds, ratio), subject)| Entry {
                    workload: row.name,
                    subject,
                    nanoseconds,
                    ratio,
                })
            })
            .collect();
        serde_json::to_value(entries).expect("json-writable: texts and numbers")
    }
}

fn cells(row: &Row) -> Vec<String> {
    let both = row.nanoseconds.iter().zip(row.ratios()).enumerate();
    both.map(|(index, (nanoseconds, ratio))| match nanoseconds {
        None => "–".to_owned(),
        Some(nanoseconds) if index == 0 => format!("{nanoseconds:.1} ns"),
        Some(nanoseconds) => format!("{nanoseconds:.0} ns, {}", times(ratio)),
    })
    .collect()
}

fn times(ratio: Option<f64>) -> String {
    ratio.map_or_else(|| "–".to_owned(), |ratio| format!("{ratio:.2}×"))
}
