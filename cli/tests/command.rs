//! The command as its callers meet it: the real binary, its output, its exit codes. Known numbers are the design's.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Output, Stdio};

use serde_json::Value;
use sim::params::SPECS;
use sim::presets::PRESETS;
use sim::{Params, Scenario, query, simulate};
use widget::display::PARTS;
use widget::outcome::Outcome;
use widget::story::STEPS;
use widget::text::{EN, live};

fn loopdial(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_loopdial")).args(arguments).output().expect("the command runs")
}

/// Starts the command with pipes at both ends.
fn start(arguments: &[&str]) -> (Child, ChildStdin) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_loopdial"));
    let pipes = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().expect("the command starts");
    let input = child.stdin.take().expect("its input is a pipe");
    (child, input)
}

fn stream(input: &[u8]) -> Output {
    let (child, mut stdin) = start(&["run", "-"]);
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("the command ends");
    writer.join().expect("no panic").expect("all input is read");
    output
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

fn json_lines(output: &Output) -> Vec<Value> {
    text(&output.stdout).lines().map(|line| serde_json::from_str(line).expect(line)).collect()
}

/// The report of a query, which is expected to run in silence.
fn report(query: &str) -> Value {
    let output = loopdial(&["run", query, "--json"]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""), "{query}");
    assert_eq!(text(&output.stdout).lines().count(), 1, "{query}");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn keys(object: &Value) -> Vec<&str> {
    object.as_object().expect("an object").keys().map(String::as_str).collect()
}

#[track_caller]
fn assert_near(found: &Value, expected: f64, tolerance: f64) {
    let number = found.as_f64().unwrap_or_else(|| panic!("{found} is not a number"));
    assert!((number - expected).abs() <= tolerance, "{found}, not {expected}");
}

/// The widget's sentence about these parameters, with plain spaces.
fn sentence(params: &Params) -> String {
    live(&Outcome::of(params).findings, &EN).replace('\u{a0}', " ").replace('\u{2060}', "")
}

#[test]
fn the_default_run_has_the_numbers_of_the_design() {
    let report = report("");
    assert_near(&report["speedup_today"], 1.1754, 5e-5);
    assert_near(&report["doubling_days_today"], 128.69, 5e-3);
    assert_near(&report["ignition_mark"], 0.826084, 5e-7);
    assert_near(&report["generations"][0]["horizon_min"], 435.3, 1e-9);
    assert_near(&report["generations"][0]["days"], 130.27, 5e-3);
    assert_near(&report["generations"][0]["gain"], 0.15, 5e-3);
    for (milestone, date) in
        [("intern", 2026.730854), ("researcher", 2028.769033), ("tenfold", 2030.150037), ("full", 2031.340765)]
    {
        assert_near(&report["milestones"][milestone], date, 1e-6);
    }
    assert_eq!(report["stop"], "end");
    assert_eq!(report["count"], 41);
    assert_eq!(report["cap"], Value::Null, "nothing holds it");
    assert_eq!(report["notices"], Value::Array(vec![]));
}

#[test]
fn a_report_has_its_keys() {
    let report = report("");
    let all = "cap count doubling_days_today generations ignition_mark milestones notices params peak_gain speedup_today stop";
    assert_eq!(keys(&report).join(" "), all);
    let milestones = "backlog full ignition intern month outpaced researcher tenfold window_months";
    assert_eq!(keys(&report["milestones"]).join(" "), milestones);
    let generations = report["generations"].as_array().expect("a list");
    for generation in generations {
        assert_eq!(keys(generation).join(" "), "automated days gain horizon_min n s speedup t taste understood x");
    }
    let (last, before) = generations.split_last().expect("at least one");
    assert!(last["days"].is_null() && before.iter().all(|generation| generation["days"].is_f64()));
    for spec in SPECS {
        assert_eq!(report["params"][spec.key], spec.default, "{}", spec.key);
    }
    assert_eq!(keys(&report["params"]).len(), SPECS.len());
}

#[test]
fn numbers_come_back_to_the_last_bit() {
    let report = report("q=1.2&beta=0.3&taste=0.037");
    let params = Params { q: 1.2, beta: 0.3, taste: 0.037, ..Scenario::default().params };
    let run = sim::simulate(&params);
    assert_eq!(report["generations"].as_array().map(Vec::len), Some(run.generations.len()));
    for (found, expected) in report["generations"].as_array().expect("a list").iter().zip(&run.generations) {
        assert_eq!(found["t"].as_f64(), Some(expected.t));
        assert_eq!(found["speedup"].as_f64(), Some(expected.speedup));
        assert_eq!(found["days"].as_f64(), expected.days);
        assert_eq!(found["taste"].as_f64(), Some(run.cycle.judgement(expected.x)));
    }
    let raw = loopdial(&["run", "q=0.1", "--json"]);
    assert!(text(&raw.stdout).contains(r#""q":0.1,"#), "in the fewest digits");
}

#[test]
fn nothing_an_empty_query_and_a_question_mark_are_the_default() {
    let default = loopdial(&["run", "", "--json"]).stdout;
    assert_eq!(loopdial(&["run", "--json"]).stdout, default);
    assert_eq!(loopdial(&["run", "?", "--json"]).stdout, default);
    assert_eq!(loopdial(&["run", "?preset=good", "--json"]).stdout, loopdial(&["run", "preset=good", "--json"]).stdout);
}

#[test]
fn presets_run_as_designed() {
    let good = report("preset=good");
    assert_eq!(good["stop"], "blow-up");
    assert_near(&good["milestones"]["ignition"], 2028.431521, 1e-6);
    assert_near(&good["ignition_mark"], 0.172843, 5e-7);
    let kohli = report("preset=kohli");
    assert_near(&kohli["cap"], 4.0, 1e-9);
    assert!(kohli["ignition_mark"].is_null() && kohli["milestones"]["tenfold"].is_null());
    let overridden = report("q=0.5&preset=good");
    assert_eq!((&overridden["params"]["q"], &overridden["params"]["beta"]), (&0.5.into(), &0.16.into()));
}

#[test]
fn what_is_infinite_is_null_and_2000_generations_are_enough() {
    let free = report("beta=0&headroom=40&human=0.0001&q=3&delta=0.2&base=3&compute=10&compute_after=10");
    assert_eq!((&free["stop"], &free["count"]), (&"generations".into(), &2001.into()));
    assert!(free["generations"][5]["gain"].is_null(), "ideas never get harder");
    assert!(free["generations"][2000]["days"].is_null());
    assert_near(&free["ignition_mark"], 0.0, 0.0);
    let still = report("base=0&compute=1&compute_after=1");
    assert!(still["doubling_days_today"].is_null(), "nothing grows");
}

#[test]
fn what_was_clamped_or_given_twice_is_a_notice() {
    let report = report("q=9&beta=1&beta=0.3&w_code=0.5&m=2&utm_source=x&lang=de&childId=1");
    let notices = serde_json::json!([
        { "kind": "duplicate", "key": "beta", "value": "0.3" },
        { "kind": "clamped", "key": "q", "value": "9" },
        { "kind": "unknown-model", "key": "m", "value": "2" },
    ]);
    assert_eq!(report["notices"], notices);
    assert_eq!(report["params"]["q"], 3.0, "clamped");
    assert_eq!(report["params"]["w_code"], 0.5, "not renormalised");
    let readable = loopdial(&["run", "q=9"]);
    assert_eq!(readable.status.code(), Some(0));
    let notice = "loopdial: q: “9” is out of range; the nearest possible value is used.\n";
    assert_eq!(text(&readable.stderr), notice);
}

#[test]
fn the_readable_form_says_what_the_widget_says() {
    for (query, preset) in PRESETS.iter().map(|preset| (format!("preset={}", preset.key), preset)) {
        let output = loopdial(&["run", &query]);
        assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""), "{query}");
        assert_eq!(text(&output.stdout).lines().next(), Some(sentence(&preset.params).as_str()), "{query}");
    }
    let output = loopdial(&["run"]);
    let default = text(&output.stdout);
    for piece in ["17.5 %", "130 → 87 days", "Research runs 10× as fast", "Feb 2030", "31 months, room for 20 audits", "383 days"]
    {
        assert!(default.contains(piece), "no {piece:?} in\n{default}");
    }
    let kohli = loopdial(&["run", "preset=kohli"]);
    assert!(text(&kohli.stdout).contains("never: levels off at 4×"));
}

#[test]
fn columns_are_aligned() {
    let output = loopdial(&["run", "preset=suddenly"]);
    let table: Vec<&str> = text(&output.stdout).lines().skip_while(|line| *line != EN.table_caption).skip(1).collect();
    assert_eq!(table.len(), 1 + 46, "a head and every generation");
    assert!(EN.table_heads.iter().all(|head| table[0].contains(head)));
    let width = table[0].chars().count();
    assert!(table.iter().all(|line| line.chars().count() == width), "{table:#?}");
}

#[test]
fn a_query_that_cannot_be_run_is_quoted() {
    let too_long = "x".repeat(5000);
    let cases = [
        ("q=fast", "q: “fast” is not a finite number"),
        ("q=inf", "q: “inf” is not a finite number"),
        ("q=1e999", "q: “1e999” is not a finite number"),
        ("beta=NaN", "beta: “NaN” is not a finite number"),
        ("q=", "q: “” is not a finite number"),
        ("bta=1", "“bta” is not a parameter"),
        ("preset=bad", "“bad” is not a preset"),
        ("q=x&bta=1", "q: “x” is not a finite number; “bta” is not a parameter"),
        (too_long.as_str(), "the query is longer than 4096 bytes"),
    ];
    for (query, message) in cases {
        for arguments in [&["run", query][..], &["run", "--json", query]] {
            let output = loopdial(arguments);
            assert_eq!(output.status.code(), Some(2), "{query}");
            assert_eq!(text(&output.stderr), format!("loopdial: {message}\n"));
            assert!(output.stdout.is_empty());
        }
        let answers = json_lines(&stream(query.as_bytes()));
        assert_eq!(answers, [serde_json::json!({ "error": message })]);
    }
}

#[test]
fn wrong_usage_is_explained() {
    for arguments in [&[][..], &["walk"], &["run", "q=1", "beta=1"], &["run", "--jsn"], &["presets", "good"]] {
        let output = loopdial(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(text(&output.stderr).contains("Usage: loopdial"), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn help_and_version_are_given() {
    let version = loopdial(&["--version"]);
    assert_eq!(text(&version.stdout).trim(), concat!("loopdial ", env!("CARGO_PKG_VERSION")));
    assert!(text(&loopdial(&["--help"]).stdout).contains("presets"));
    let help = loopdial(&["run", "--help"]);
    assert!(SPECS.iter().all(|spec| text(&help.stdout).contains(&format!("\n  {:<14}{}", spec.key, spec.default))));
}

#[test]
fn presets_are_listed() {
    let output = loopdial(&["presets", "--json"]);
    let rows: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    for (row, preset) in rows.as_array().expect("a list").iter().zip(PRESETS) {
        assert_eq!(keys(row), ["claims", "id", "query"]);
        assert_eq!((&row["id"], &row["claims"]), (&preset.key.into(), &preset.claims.into()));
        let query = row["query"].as_str().expect("a string");
        assert_eq!(sim::query::decode(query), (Scenario::from(preset.id), vec![]));
    }
    assert_eq!(rows.as_array().map(Vec::len), Some(PRESETS.len()));
    let readable = loopdial(&["presets"]);
    assert_eq!(readable.status.code(), Some(0));
    assert!(PRESETS.iter().all(|preset| text(&readable.stdout).contains(EN.preset(preset.id).name)));
}

#[test]
fn all_that_a_link_can_say_is_named() {
    let output = loopdial(&["keys"]);
    let named: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let ids = |list: &str| -> Vec<String> {
        let rows = named[list].as_array().expect("a list").iter();
        rows.map(|row| row["id"].as_str().or(row.as_str()).expect("a name").to_string()).collect()
    };
    assert!(ids("presets").iter().eq(PRESETS.iter().map(|preset| preset.key)));
    assert!(ids("params").iter().eq(SPECS.iter().map(|spec| spec.key)));
    assert!(ids("steps").iter().eq(STEPS.iter().map(|step| step.key)));
    assert!(ids("parts").iter().eq(PARTS.iter().map(|(name, _)| *name)));
    assert!(named["presets"].as_array().expect("a list").iter().all(|row| row["name"] != "" && row["query"].is_string()));
}

#[test]
fn a_stream_is_answered_in_order_with_errors_in_their_place() {
    let output = stream(b"q=1\r\n\nq=fast\n?preset=good\n\xff\xfe\nq=9\r\n\r\nq=2");
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
    let answers = json_lines(&output);
    let rates: Vec<Option<f64>> = answers.iter().map(|answer| answer["params"]["q"].as_f64()).collect();
    assert_eq!(rates, [Some(1.0), Some(0.68), None, Some(0.68), None, Some(3.0), Some(0.68), Some(2.0)]);
    assert_eq!(keys(&answers[2]), ["error"]);
    assert!(answers[2]["error"].as_str().expect("a string").contains("“fast”"));
    assert!(answers[4]["error"].as_str().expect("a string").contains("not UTF-8"));
    assert_eq!(answers[5]["notices"][0]["kind"], "clamped");
}

#[test]
fn a_stream_says_the_same_as_single_runs() {
    // Neighbours that differ in q alone share their mark; others must not.
    let queries = ["", "q=1", "beta=0.3", "q=1&beta=0.3", "human=1", "", "preset=suddenly"];
    let output = stream(queries.join("\n").as_bytes());
    let singly: Vec<Value> = queries.iter().map(|query| report(query)).collect();
    assert_eq!(json_lines(&output), singly);
}

#[test]
fn a_brief_report_leaves_out_the_generations_and_the_mark_alone() {
    let queries = ["", "q=9&beta=0.3", "preset=good", "beta=0&headroom=40&human=0.0001&q=3"];
    let (child, mut input) = start(&["run", "-", "--brief"]);
    input.write_all(queries.join("\nq=fast\n").as_bytes()).expect("the command reads");
    drop(input);
    let answers = json_lines(&child.wait_with_output().expect("the command ends"));
    assert_eq!(answers.len(), 2 * queries.len() - 1, "an answer a line");
    assert!(answers.iter().skip(1).step_by(2).all(|answer| keys(answer) == ["error"]));
    for (query, brief) in queries.iter().zip(answers.iter().step_by(2)) {
        let mut whole = report(query);
        let peak = whole["generations"].as_array().expect("a list").iter().map(|generation| generation["gain"].as_f64());
        let peak = peak.reduce(|a, b| Some(a?.max(b?))).flatten();
        assert_eq!(whole["peak_gain"].as_f64(), peak, "{query}: where one has no bounds, the peak has none");
        for left_out in ["generations", "ignition_mark"] {
            assert!(whole.as_object_mut().expect("an object").remove(left_out).is_some());
        }
        assert_eq!(brief, &whole, "{query}");
        assert_eq!(json_lines(&loopdial(&["run", query, "--brief"])), [whole], "{query}");
    }
}

/// The most memory that a process had resident so far, bytes.
#[cfg(target_os = "linux")]
fn peak_memory(process: &Child) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{}/status", process.id())).expect("it runs");
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).expect("Linux says so");
    line.split_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse::<usize>().ok()).expect("a number") << 10
}

#[cfg(target_os = "linux")]
#[test]
fn a_long_stream_takes_no_more_memory_than_a_short_one() {
    let (mut child, mut input) = start(&["run", "-", "--brief"]);
    let mut output = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut answer_more = |from: u32, to: u32| {
        let mut received = 0;
        let mut line = String::new();
        for some in (from..to).step_by(50) {
            let queries: String = (some..some + 50).map(|n| format!("q=0.{n:05}&taste=0.0{n}\nq=fast{n}\n")).collect();
            input.write_all(queries.as_bytes()).expect("the command reads");
            for _ in 0..100 {
                line.clear();
                received += output.read_line(&mut line).expect("the command answers");
            }
        }
        received
    };
    answer_more(0, 500);
    let after_few = peak_memory(&child);
    let received = answer_more(500, 10_000);
    let grown = peak_memory(&child) - after_few;
    assert!(received > 8 * (512 << 10), "enough that it would be seen: {received} bytes");
    assert!(grown < 512 << 10, "{grown} bytes more after {received} bytes of answers");
    drop((input, output));
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn hostile_lines_are_one_error_each() {
    let endless = [&vec![b'x'; 3 << 20][..], b"\n\0\nq=1\n", &vec![b' '; 10_000], b"\n"].concat();
    let answers = json_lines(&stream(&endless));
    let wrong: Vec<bool> = answers.iter().map(|answer| answer["error"].is_string()).collect();
    assert_eq!(wrong, [true, true, false, true]);
    assert!(stream(b"").stdout.is_empty());
}

#[test]
fn a_line_is_answered_before_the_next_is_asked() {
    let (mut child, mut input) = start(&["run", "-"]);
    let mut output = BufReader::new(child.stdout.take().expect("a pipe"));
    input.write_all(b"q=").expect("the command reads");
    for q in [1.0, 0.5, 0.25] {
        // The beginning of the next line is no reason to wait.
        input.write_all(format!("{q}\nq=").as_bytes()).expect("the command reads");
        let mut answer = String::new();
        output.read_line(&mut answer).expect("the command answers");
        let answer: Value = serde_json::from_str(&answer).expect("JSON");
        assert_eq!(answer["params"]["q"], q);
    }
    drop((input, output));
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    for arguments in [&["run", "-"][..], &["run"], &["run", "--json"], &["presets"], &["presets", "--json"], &["keys"]] {
        let (mut child, mut input) = start(arguments);
        drop(child.stdout.take());
        // It may be gone before all is asked.
        let _ = input.write_all("q=1\n".repeat(1000).as_bytes());
        drop(input);
        let output = child.wait_with_output().expect("it ends");
        assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_reported() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("it is always there");
    let output = Command::new(env!("CARGO_BIN_EXE_loopdial")).arg("run").stdout(full).output().expect("the command runs");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).starts_with("loopdial: cannot write the output: "));
}

#[test]
fn a_picture_stands_alone_and_says_what_the_sentence_says() {
    for query in ["", "preset=good&q=0.9", "preset=kohli"] {
        let output =
            loopdial(&["render", query, "--out", "-", "--theme", "dark", "--width", "400", "--url", "https://example.org/"]);
        let svg = text(&output.stdout);
        assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""), "{query}");
        assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\""), "{query}");
        assert!(svg.contains("#16181b") && !svg.contains("var(") && !svg.contains("<input"), "{query}");
        let sentence = live(&Outcome::of(&sim::query::decode(query).0.params).findings, &EN);
        assert!(svg.contains(&sentence.replace('<', "&lt;")), "{query}");
        assert!(svg.contains("https://example.org/"), "{query}");
        assert_eq!(svg.matches("<svg").count(), svg.matches("</svg>").count(), "{query}");
    }
}

#[test]
fn a_picture_has_the_parts_that_were_asked_for() {
    let drawn = |parts: &str| text(&loopdial(&["render", "--out", "-", "--parts", parts]).stdout).to_string();
    let coil = drawn("coil");
    assert!(coil.contains("Each turn is one AI generation") && !coil.contains("compared with research without AI"));
    let clock = drawn("clock,speed");
    assert!(clock.contains("days (130 today)") && clock.contains("compared with research without AI"));
}

#[test]
fn a_picture_that_cannot_be_drawn_is_refused_in_words() {
    let refused = [
        (["--width", "12"], "from 280 to 4000"),
        (["--width", "NaN"], "from 280 to 4000"),
        (["--playhead", "1999"], "from 2023 to 2038"),
        (["--theme", "pink"], "light, dark"),
        (["--parts", "coil,soup"], "coil, speed, horizon, clock"),
        (["--lang", "xx"], "en"),
    ];
    for (arguments, message) in refused {
        let output = loopdial(&[&["render", "--out", "-"], &arguments[..]].concat());
        assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), ""), "{arguments:?}");
        assert!(text(&output.stderr).contains(message), "{arguments:?}: {}", text(&output.stderr));
    }
    let output = loopdial(&["render", "--out", "/no/such/folder/x.svg"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("/no/such/folder/x.svg"));
}

#[test]
fn futures_are_in_the_format_of_the_reference_and_agree_with_it() {
    let output = loopdial(&["ensemble", "--draws", "20000", "--json"]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
    let found: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let reference: Value = serde_json::from_str(include_str!("../../core/tests/data/ensemble_default.json")).expect("JSON");
    let mut names = keys(&reference);
    names.sort_unstable();
    let mut found_names = keys(&found);
    found_names.sort_unstable();
    assert_eq!(found_names, names);
    assert_eq!(keys(&found["speedup"]).len(), keys(&reference["speedup"]).len());
    for name in ["researcher", "tenfold", "full"] {
        for share in 0..7 {
            assert_near(&found[name][share], reference[name][share].as_f64().expect("a date"), 1e-6);
        }
    }
    assert_near(&found["ignites"], reference["ignites"].as_f64().expect("a share"), 1e-9);
    assert_eq!(found["params"], serde_json::json!({}));
}

#[test]
fn very_many_futures_are_counted_and_come_to_the_same() {
    // Just below and just above where values are no longer kept.
    let [kept, counted] = ["100000", "100001"].map(|draws| {
        let output = loopdial(&["ensemble", "q=0.9", "--draws", draws, "--json"]);
        serde_json::from_slice::<Value>(&output.stdout).expect("JSON")
    });
    for name in ["researcher", "tenfold", "full"] {
        for share in 0..7 {
            assert_near(&counted[name][share], kept[name][share].as_f64().expect("a date"), 2e-3);
        }
    }
    assert_near(&counted["speedup"]["2029.0"][3], kept["speedup"]["2029.0"][3].as_f64().expect("a speed-up"), 1e-2);
    assert_eq!(counted["params"], serde_json::json!({ "q": 0.9 }));
}

#[test]
fn a_wrong_number_of_futures_is_refused_in_words() {
    for draws in ["0", "10000001", "many", "-1"] {
        let output = loopdial(&["ensemble", "--draws", draws]);
        assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), ""), "{draws}");
        assert!(text(&output.stderr).contains(draws), "{}", text(&output.stderr));
    }
    let output = loopdial(&["ensemble", "preset=good", "--draws", "100"]);
    assert!(text(&output.stdout).contains("The loop feeds itself in"), "{}", text(&output.stdout));
}

fn names(object: &Value) -> BTreeSet<&str> {
    keys(object).into_iter().collect()
}

/// The same, whether or not whole numbers have a point.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(_), Value::Object(_)) => names(a) == names(b) && names(a).into_iter().all(|name| same(&a[name], &b[name])),
        _ => a == b,
    }
}

#[test]
fn the_page_gives_the_same_numbers_and_says_their_units() {
    // One that levels off, one that feeds itself, one that blows up.
    for query in ["", "q=1.2&beta=0.3", "preset=good"] {
        let params = query::decode(query).0.params;
        let page = explore::share::json(&simulate(&params), "https://example.org/?\"", &explore::text::EN.share);
        let page: Value = serde_json::from_str(&page).expect("JSON");
        let command = report(query);
        for key in keys(&command) {
            assert!(same(&page[key], &command[key]), "{query}: {key}");
        }
        assert_eq!(page["link"], "https://example.org/?\"");
        assert_eq!((&page["model"], &page["loopdial"]), (&Value::from(1), &Value::from(env!("CARGO_PKG_VERSION"))));
        assert_eq!(names(&page["units"]["params"]), names(&page["params"]));
        assert_eq!(names(&page["units"]["generations"]), names(&page["generations"][0]));
    }
}
