//! A C program that calls every function of the header wrongly in every parameter position, made from the header itself: a
//! function that is added tomorrow is called wrongly tomorrow.
//!
//! Each function is called rightly first, so that what fails afterwards fails for the reason that is tested.

use std::fmt::Write as _;

/// A function of the header.
struct Function {
    result: String,
    name: String,
    parameters: Vec<Parameter>,
}

#[derive(Clone)]
struct Parameter {
    kind: String,
    name: String,
}

/// What a parameter is given, and what has to come of it.
struct Wrong {
    what: &'static str,
    /// Position and expression.
    given: Vec<(usize, String)>,
    expected: Expected,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    Usage,
    Malformed,
    Buffer,
    /// Allowed.
    Works,
    /// Allowed or not, it comes back.
    Anything,
}

/// The source of the program, and how many functions it calls.
pub(super) fn source(header: &str) -> Result<(String, usize), String> {
    let functions = functions(header)?;
    let mut body = String::new();
    for function in &functions {
        let right: Vec<String> = function.parameters.iter().map(|parameter| right(function, parameter)).collect();
        let (free, fetch) = (function.name.ends_with("_free"), function.name.starts_with("proofmark_fetch_"));
        if fetch {
            body.push_str("#ifdef PROOFMARK_FETCH\n");
        }
        if !free {
            call(&mut body, function, &right, "as it is meant", Expected::Works);
        }
        for wrong in wrongs(function) {
            let mut given = right.clone();
            for (position, expression) in &wrong.given {
                if let Some(place) = given.get_mut(*position) {
                    place.clone_from(expression);
                }
            }
            let parameter = wrong.given.first().and_then(|(position, _)| function.parameters.get(*position));
            let what = format!("{} {}", parameter.map_or("", |parameter| &parameter.name), wrong.what);
            call(&mut body, function, &given, &what, wrong.expected);
        }
        if fetch {
            body.push_str("#endif\n");
        }
    }
    let count = functions.len();
    Ok((format!("{START}{body}{END}"), count))
}

/// What stands before the calls: an object of each type, right and wrong values.
const START: &str = r#"/* Made from proofmark.h by `cargo xtask test`. */
#include "support.h"

static const char *label;
static long calls;

#define EXPECT(condition) do { if (!(condition)) { fprintf(stderr, "%s: %s\n", label, #condition); exit(1); } } while (0)

int main(int argc, char **argv) {
    size_t badge_len, bundle_size = 0, length = 0;
    static char buffer[1 << 20];
    static char bundle_bytes[1 << 20];
    int64_t seconds = 0;
    proofmark_verdict verdict;
    proofmark_answer four[4];
    proofmark_status status;
    proofmark_verifier *verifier = NULL, *freed_verifier = NULL, *out_verifier = NULL;
    proofmark_resources *resources = NULL, *freed_resources = NULL, *out_resources = NULL;
    proofmark_report *report = NULL, *freed_report = NULL, *out_report = NULL;
    proofmark_error *failure = NULL, *freed_error = NULL, *error = NULL;
    CHECK(argc == 2);
    char *badge_bytes = read_file(argv[1], &badge_len);
    void *nonsense = &badge_len;
    CHECK(proofmark_verifier_new(NULL, 0, &verifier, NULL) == PROOFMARK_OK);
    CHECK(proofmark_resources_new(&resources, NULL) == PROOFMARK_OK);
    CHECK(proofmark_verifier_verify(verifier, badge_bytes, badge_len, NULL, AT, &report, NULL) == PROOFMARK_OK);
    CHECK(proofmark_report_nested_count(report) > 0 && proofmark_report_need_count(report) > 0);
    /* Nothing is left to be fetched. */
    for (size_t i = 0; i < proofmark_report_need_count(report); i++) {
        proofmark_str url = proofmark_report_need_url(report, i);
        CHECK(proofmark_resources_supply_gone(resources, url.data, url.len, NULL) == PROOFMARK_OK);
    }
#ifdef PROOFMARK_FETCH
    CHECK(proofmark_fetch_verifier(verifier, NULL, 0, NULL, 0, &out_verifier, NULL) == PROOFMARK_OK);
    proofmark_verifier_free(verifier);
    verifier = out_verifier;
#endif
    CHECK(proofmark_verifier_new("x", 1, &freed_verifier, &failure) == PROOFMARK_ERROR_POLICY);
    CHECK(proofmark_verifier_new(NULL, 0, &freed_verifier, NULL) == PROOFMARK_OK);
    CHECK(proofmark_resources_new(&freed_resources, NULL) == PROOFMARK_OK);
    CHECK(proofmark_verifier_verify(verifier, badge_bytes, badge_len, NULL, AT, &freed_report, NULL) == PROOFMARK_OK);
    CHECK(proofmark_verifier_new("x", 1, &out_verifier, &freed_error) == PROOFMARK_ERROR_POLICY);
    proofmark_verifier_free(freed_verifier);
    proofmark_resources_free(freed_resources);
    proofmark_report_free(freed_report);
    proofmark_error_free(freed_error);
    CHECK(proofmark_bundle_add_badge(resources, "a", 1, badge_bytes, badge_len, NULL) == PROOFMARK_OK);
    CHECK(proofmark_bundle_write(verifier, resources, bundle_bytes, sizeof bundle_bytes, &bundle_size, NULL) == PROOFMARK_OK);
    proofmark_str json = proofmark_report_json(report);

"#;

const END: &str = r#"
    proofmark_verifier_free(verifier);
    proofmark_resources_free(resources);
    proofmark_report_free(report);
    proofmark_error_free(failure);
    free(badge_bytes);
    printf("misuse: %ld calls passed\n", calls);
    return 0;
}
"#;

/// One call, and what is checked after it.
fn call(body: &mut String, function: &Function, given: &[String], what: &str, expected: Expected) {
    let name = &function.name;
    let expression = format!("{name}({})", given.join(", "));
    let _ = writeln!(body, "    label = \"{name}: {what}\"; calls++;");
    let result = match function.result.as_str() {
        "proofmark_status" if function.parameters.len() == 1 => {
            let zero = if expected == Expected::Works { "!= 0" } else { "== 0" };
            let _ = writeln!(body, "    EXPECT({expression} {zero});");
            return;
        }
        "proofmark_status" => {
            "    error = NULL; out_verifier = verifier; out_resources = resources; out_report = report;\n"
        }
        "void" => {
            let _ = writeln!(body, "    {expression};");
            return;
        }
        other => {
            let zero = match (other, expected) {
                (_, Expected::Works | Expected::Anything) => format!("    (void){expression};\n"),
                ("proofmark_str", _) => {
                    format!("    EXPECT({expression}.len == 0 && {expression}.data[0] == '\\0');\n")
                }
                _ if name == "proofmark_report_primary" => format!("    EXPECT({expression} == SIZE_MAX);\n"),
                _ => format!("    EXPECT({expression} == 0);\n"),
            };
            body.push_str(&zero);
            return;
        }
    };
    body.push_str(result);
    let _ = writeln!(body, "    status = {expression};");
    let outs = ["out_verifier", "out_resources", "out_report"];
    let involved: Vec<&str> =
        outs.into_iter().filter(|out| given.iter().any(|given| *given == format!("&{out}"))).collect();
    let wanted = match expected {
        Expected::Works => "PROOFMARK_OK",
        Expected::Usage => "PROOFMARK_ERROR_USAGE",
        Expected::Malformed => "PROOFMARK_ERROR_MALFORMED",
        Expected::Buffer => "PROOFMARK_ERROR_BUFFER",
        Expected::Anything => "status",
    };
    let _ = writeln!(body, "    EXPECT(status == {wanted});");
    for out in &involved {
        let _ = writeln!(body, "    EXPECT((status == PROOFMARK_OK) == ({out} != NULL));");
    }
    if given.iter().any(|given| given == "&error") {
        body.push_str("    EXPECT((status == PROOFMARK_OK) == (error == NULL));\n    proofmark_error_free(error);\n");
    }
    for out in involved {
        let _ = writeln!(body, "    {}_free({out});", out.replace("out_", "proofmark_"));
    }
}

/// What a parameter is given when all is well.
fn right(function: &Function, parameter: &Parameter) -> String {
    let name = parameter.name.as_str();
    let text = |text: &str| text.to_owned();
    match (parameter.kind.as_str(), name) {
        ("const proofmark_verifier *" | "proofmark_verifier *", _) => text("verifier"),
        ("const proofmark_resources *" | "proofmark_resources *", _) => text("resources"),
        ("const proofmark_report *" | "proofmark_report *", _) => text("report"),
        ("const proofmark_error *" | "proofmark_error *", _) => text("failure"),
        ("proofmark_verifier **", _) => text("&out_verifier"),
        ("proofmark_resources **", _) => text("&out_resources"),
        ("proofmark_report **", _) => text("&out_report"),
        ("proofmark_error **", _) => text("&error"),
        ("proofmark_verdict *", _) => text("&verdict"),
        ("proofmark_answer", _) => text("&four"),
        ("size_t *", _) => text("&length"),
        ("int64_t *", _) => text("&seconds"),
        ("int64_t", _) => text("AT"),
        ("char *", _) => text("buffer"),
        ("size_t", "capacity") => text("sizeof buffer"),
        ("const char *", "stored") => text("json.data"),
        ("size_t", "stored_len") => text("json.len"),
        ("const void *", "bundle") => text("bundle_bytes"),
        ("size_t", "bundle_len") => text("bundle_size"),
        ("const void *", _) => text("badge_bytes"),
        ("size_t", "input_len" | "document_len" | "badge_len") => text("badge_len"),
        ("const char *", name) => format!("\"{}\"", meant(function, name)),
        ("size_t", name) if name.ends_with("_len") => {
            format!("sizeof \"{}\" - 1", meant(function, name.trim_end_matches("_len")))
        }
        _ => text("0"),
    }
}

/// A text that a parameter of this name takes.
fn meant(function: &Function, name: &str) -> &'static str {
    match name {
        "policy" => "{}",
        "trust" => "[\\\"did:web:college.example\\\"]",
        "time" => "2026-06-01T12:00:00Z",
        "url" | "came_from" => "https://college.example/",
        "pointer" => "/findings",
        "name" if function.name == "proofmark_code_from_name" => "validity.expired",
        "cache" | "proxy" => "",
        _ => "text",
    }
}

/// Every way to give a function something wrong.
fn wrongs(function: &Function) -> Vec<Wrong> {
    let mut wrongs = Vec::new();
    for (position, parameter) in function.parameters.iter().enumerate() {
        let mut add = |what, given: &[(usize, &str)], expected| {
            let given = given.iter().map(|(position, expression)| (*position, (*expression).to_owned())).collect();
            wrongs.push(Wrong { what, given, expected });
        };
        let (kind, next) = (parameter.kind.as_str(), position + 1);
        let handle = kind.trim_start_matches("const ").trim_end_matches(" *");
        match kind {
            "const char *" | "const void *" => {
                let right = right(function, parameter);
                let optional =
                    matches!(parameter.name.as_str(), "policy" | "media_type" | "came_from" | "cache" | "proxy");
                add("is NULL with the length 1", &[(position, "NULL"), (next, "1")], Expected::Usage);
                add("has the length SIZE_MAX", &[(position, &right), (next, "SIZE_MAX")], Expected::Usage);
                add("has half of all memory", &[(position, &right), (next, "SIZE_MAX / 2 + 1")], Expected::Usage);
                let none = if optional { Expected::Works } else { Expected::Anything };
                add("is NULL with the length 0", &[(position, "NULL"), (next, "0")], none);
                if kind == "const char *" {
                    add("is not UTF-8", &[(position, "\"\\xff\""), (next, "1")], Expected::Malformed);
                }
            }
            "char *" => {
                add("is NULL with a capacity", &[(position, "NULL")], Expected::Usage);
                add("has no room", &[(position, "NULL"), (next, "0")], Expected::Buffer);
            }
            "proofmark_error **" => {
                add("is NULL", &[(position, "NULL")], Expected::Works);
                add("is not aligned", &[(position, "(void *)(buffer + 1)")], Expected::Works);
            }
            "proofmark_answer" => add("is NULL", &[(position, "NULL")], Expected::Works),
            "proofmark_verifier **"
            | "proofmark_resources **"
            | "proofmark_report **"
            | "proofmark_verdict *"
            | "size_t *"
            | "int64_t *" => {
                add("is NULL", &[(position, "NULL")], Expected::Usage);
                add("is not aligned", &[(position, "(void *)(buffer + 1)")], Expected::Usage);
            }
            "size_t" if parameter.name == "index" => {
                add("is that of nothing", &[(position, "SIZE_MAX")], Expected::Usage)
            }
            "proofmark_question" | "proofmark_fact" | "proofmark_code" => {
                add("is negative", &[(position, "-1")], Expected::Usage);
                add("is none", &[(position, "1 << 30")], Expected::Usage);
            }
            _ if matches!(
                handle,
                "proofmark_verifier" | "proofmark_resources" | "proofmark_report" | "proofmark_error"
            ) =>
            {
                let optional = handle == "proofmark_resources"
                    && ["_verify", "_inspect"].iter().any(|name| function.name.ends_with(name));
                let freed = handle.replace("proofmark_", "freed_");
                let other = if handle == "proofmark_report" { "(void *)verifier" } else { "(void *)report" };
                add("is NULL", &[(position, "NULL")], if optional { Expected::Works } else { Expected::Usage });
                add("was freed", &[(position, &freed)], Expected::Usage);
                add("is of another type", &[(position, other)], Expected::Usage);
                add("is a pointer into the program", &[(position, "nonsense")], Expected::Usage);
                add("is the last address", &[(position, "(void *)UINTPTR_MAX")], Expected::Usage);
            }
            _ => {}
        }
    }
    wrongs
}

/// The functions that a header declares.
fn functions(header: &str) -> Result<Vec<Function>, String> {
    let mut functions = Vec::new();
    for part in header.split("\nPROOFMARK_API ").skip(1) {
        let declaration = part.split_once(';').ok_or("a declaration ends with a semicolon")?.0;
        let declaration = declaration.replace("PROOFMARK_MUST_USE ", "");
        let words = declaration.split_whitespace().collect::<Vec<_>>().join(" ");
        let (before, parameters) = words.split_once('(').ok_or_else(|| format!("no parameters: {words}"))?;
        let (result, name) = before.rsplit_once([' ', '*']).ok_or_else(|| format!("no result: {words}"))?;
        let parameters = parameters.trim_end_matches(')');
        let parameters = if parameters == "void" || parameters.is_empty() {
            Vec::new()
        } else {
            parameters.split(", ").map(parameter).collect()
        };
        functions.push(Function { result: result.to_owned(), name: name.to_owned(), parameters });
    }
    Ok(functions)
}

fn parameter(text: &str) -> Parameter {
    // The only array: proofmark_answer (*answers)[4]
    if let Some((kind, name)) = text.split_once(" (*") {
        let name = name.split(')').next().unwrap_or_default();
        return Parameter { kind: kind.to_owned(), name: name.to_owned() };
    }
    let end = text.rfind([' ', '*']).map_or(0, |end| end + 1);
    let (kind, name) = text.split_at(end);
    Parameter { kind: kind.trim().to_owned(), name: name.to_owned() }
}
