//! The report as JUnit XML, which services that run tests show.
//!
//! A suite is a version. Each program that was given is a case of it, the generated ones are one case together, and each
//! divergence among those is one more: a case that passed says that programs were compared.

use super::{campaign::Checked, report};
use freevars::campaign::{CameTo, Finding, Origin, Report};
use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};
use std::time::Duration;

pub(super) fn of(all: &[Checked]) -> String {
    let mut junit = quick_junit::Report::new("freevars check");
    junit.add_test_suites(all.iter().map(suite));
    junit.to_string().expect("XML: any text can be written")
}

fn suite(checked: &Checked) -> TestSuite {
    let Checked { report, seconds, .. } = checked;
    let mut suite = TestSuite::new(format!("{} {}", report.version, report.subject));
    suite.set_time(Duration::from_secs_f64(*seconds));
    let exits = format!("{} of {}", report.tally.fired.count(), report.exits.reachable());
    suite.add_property(("exits of rules taken", exits.as_str()));
    let given =
        report.given.iter().map(|(origin, came_to)| case(report, &origin.to_string(), given(came_to, origin, report)));
    suite.add_test_cases(given);
    let is_given = |finding: &&Finding| report.given.contains_key(&finding.origin);
    let generated = report.findings.iter().filter(|finding| !is_given(finding));
    suite.add_test_cases(generated.map(|finding| case(report, &finding.origin.to_string(), failure(finding))));
    let rest = report.tally.programs.saturating_sub(report.given.len() as u64);
    if rest > 0 {
        suite.add_test_case(case(report, &format!("{rest} generated programs"), generated_ones(report)));
    }
    suite
}

fn case(report: &Report, name: &str, status: TestCaseStatus) -> TestCase {
    let mut case = TestCase::new(name, status);
    case.set_classname(format!("freevars.{}", report.version));
    case
}

/// A program that agrees may be among the findings still: for what it does while an allocation fails.
fn given(came_to: &CameTo, origin: &Origin, report: &Report) -> TestCaseStatus {
    match (report.findings.iter().find(|finding| finding.origin == *origin), came_to) {
        (Some(finding), _) => failure(finding),
        (None, CameTo::Agreement) => TestCaseStatus::success(),
        (None, CameTo::Unsupported(what)) => skipped(format!("not supported: {what}")),
        (None, CameTo::Inconclusive(why)) => skipped(format!("inconclusive: {why}")),
        (None, CameTo::Divergence) => skipped("diverges; the campaign had given up by then".to_owned()),
    }
}

fn generated_ones(report: &Report) -> TestCaseStatus {
    if report.is_conclusive() {
        return TestCaseStatus::success();
    }
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
    status.set_message(format!("of {} programs nothing can be said", report.inconclusive.values().sum::<u64>()));
    status
}

fn failure(finding: &Finding) -> TestCaseStatus {
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
    status.set_message(finding.difference.as_str()).set_description(report::details(finding));
    status
}

fn skipped(why: String) -> TestCaseStatus {
    let mut status = TestCaseStatus::skipped();
    status.set_message(why);
    status
}
