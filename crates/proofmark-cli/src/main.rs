//! The `proofmark` command: reads files and the clock, fetches what a verdict needs, and leaves everything else to the
//! library.
#![forbid(unsafe_code)]

mod bundle;
mod explain;
mod extract;
mod input;
mod inspect;
mod network;
mod progress;
mod resolver;
mod setting;
mod terminal;
mod text;
mod verify;
mod xray;

use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

const EXIT_STATUS: &str = "\
Exit status:
  0  valid
  1  invalid
  3  indeterminate: something that is required could not be decided
  2  wrong usage, or an input that cannot be read
With several inputs it is the worst of them: 2, else 1, else 3, else 0.";

const VERIFY_EXAMPLES: &str = "\
Examples:
  proofmark verify badge.jwt
  proofmark verify *.json --format json > reports.jsonl
  pbpaste | proofmark verify - --at 2026-06-01T12:00:00Z
  proofmark verify https://college.example/badges/7.json --trust issuers.json
  proofmark verify badge.json --recipient ada@college.example --recipient name:'Ada Example'
  proofmark verify presentation.json --challenge 8f2c71 --domain https://jobs.example
  proofmark verify badge.jwt --offline --resource https://college.example/.well-known/did.json=did.json
  proofmark verify --bundle case.bundle --at 2026-06-01T12:00:00Z";

const BUNDLE_EXAMPLES: &str = "\
Examples:
  proofmark bundle badge.json -o case.bundle
  proofmark bundle *.jwt --trust issuers.json -o cases.bundle
  proofmark verify --bundle case.bundle --at 2026-06-01T12:00:00Z";

const EXTRACT_EXAMPLES: &str = "\
Examples:
  proofmark extract badge.png
  proofmark extract badge.svg -o badge.json

Exit status:
  0  a badge was found
  1  there is no badge in it, or it is damaged
  2  wrong usage, or a file that cannot be read or written";

/// Verifies digital badges: is it genuine, is it current, is it theirs, who vouches for the issuer?
#[derive(Parser)]
#[command(name = "proofmark", version, max_term_width = 100, after_help = EXIT_STATUS)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Verifies badges and says what is wrong with them
    #[command(after_help = format!("{VERIFY_EXAMPLES}\n\n{EXIT_STATUS}"))]
    Verify(VerifyArguments),
    /// Fetches once what a verdict needs, and writes it into one file with the badges
    #[command(after_help = BUNDLE_EXAMPLES)]
    Bundle(BundleArguments),
    /// Shows what is inside, without saying whether it is true
    Inspect(InspectArguments),
    /// Takes the badge out of a PNG or SVG, without saying whether it is true
    #[command(after_help = EXTRACT_EXAMPLES)]
    Extract(ExtractArguments),
    /// Tells what a code of a report means; without CODE, lists all codes
    Explain {
        /// Codes such as proof.signature_invalid
        #[arg(value_name = "CODE")]
        codes: Vec<String>,
    },
    /// Writes a completion script for a shell
    Completions {
        /// The shell
        #[arg(value_enum)]
        shell: Shell,
    },
    /// Writes the manual page, in troff
    Man,
}

#[derive(clap::Args)]
struct InspectArguments {
    /// A file, or - for standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Prints what each embedded proof signs, in canonical form, and its hashes
    #[arg(long, conflicts_with_all = ["signed", "format"])]
    nquads: bool,
    /// Prints the document with what is signed, and what a signature would not cover
    #[arg(long, conflicts_with = "format")]
    signed: bool,
    /// A policy as JSON, for the contexts that it pins
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
    /// A document that a report asks for: its address, =, and the file that holds it
    #[arg(long = "resource", value_name = "URL=FILE")]
    resources: Vec<String>,
    /// How to write what was found
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(clap::Args)]
struct ExtractArguments {
    /// A picture, or - for standard input
    #[arg(value_name = "IMAGE")]
    file: PathBuf,
    /// The file to write, instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(clap::Args)]
struct VerifyArguments {
    /// Files, https addresses, or - for standard input
    #[arg(value_name = "FILE|URL", required_unless_present = "bundle")]
    files: Vec<PathBuf>,
    /// Verifies what is in an evidence bundle, without any network
    #[arg(long, value_name = "FILE", conflicts_with_all = ["files", "resources", "unavailable", "gone", "cache", "proxy", "development"])]
    bundle: Option<PathBuf>,
    #[command(flatten)]
    setting: SettingArguments,
    /// An identifier of the person that the badge should be theirs by, such as an e-mail address; any of several is enough
    #[arg(long = "recipient", value_name = "ID", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    recipients: Vec<String>,
    /// The challenge that a presentation has to answer
    #[arg(long, value_name = "TEXT", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    challenge: Option<String>,
    /// For whom a presentation has to be made; given several times, for exactly these
    #[arg(long = "domain", value_name = "TEXT", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    domains: Vec<String>,
    /// How to write the reports; json is one line for each input that can be read, in their order
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(clap::Args)]
struct BundleArguments {
    /// Files, https addresses, or - for standard input
    #[arg(value_name = "FILE|URL", required = true)]
    files: Vec<PathBuf>,
    /// The file to write
    #[arg(short, long, value_name = "BUNDLE")]
    output: PathBuf,
    #[command(flatten)]
    setting: SettingArguments,
}

/// Under what a badge is verified, and what may be asked for.
#[derive(clap::Args)]
struct SettingArguments {
    /// The time of checking, such as 2026-06-01T12:00:00Z; now, if it is not given
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    /// A policy as JSON (docs/policy.schema.json), or the word lenient for the built-in one (docs/quirks.md)
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
    /// Who vouches for issuers: a trust file or a registry as JSON (docs/trust.md)
    #[arg(long, value_name = "FILE")]
    trust: Option<PathBuf>,
    /// Fetches nothing: what a verdict needs is listed in the report
    #[arg(long, conflicts_with_all = ["cache", "proxy"])]
    offline: bool,
    /// A folder for fetched documents that may be used again
    #[arg(long, value_name = "FOLDER")]
    cache: Option<PathBuf>,
    /// The proxy that makes all connections, such as http://proxy.example:3128
    #[arg(long, value_name = "URL")]
    proxy: Option<String>,
    /// Lets localhost through, for developing an issuer; never for judging a badge
    #[arg(long)]
    development: bool,
    /// A certificate authority as PEM that is trusted beside those of the system, for developing an issuer
    #[arg(long, value_name = "FILE", requires = "development")]
    ca: Option<PathBuf>,
    /// A document that a report asks for: its address, =, and the file that holds it
    #[arg(long = "resource", value_name = "URL=FILE")]
    resources: Vec<String>,
    /// An address that could not be reached, so that the report says so instead of asking
    #[arg(long = "unavailable", value_name = "URL")]
    unavailable: Vec<String>,
    /// An address whose owner answers that the document was taken away for good (HTTP 410); a hosted badge is withdrawn by it
    #[arg(long = "gone", value_name = "URL")]
    gone: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// What the command came to, worst last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Good,
    Undecided,
    Bad,
    Unusable,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Good => 0,
            Outcome::Bad => 1,
            Outcome::Unusable => 2,
            Outcome::Undecided => 3,
        })
    }
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Bundle(arguments) => bundle::run(&arguments),
        Command::Inspect(arguments) => inspect::run(&arguments),
        Command::Extract(arguments) => extract::run(&arguments),
        Command::Explain { codes } => explain::run(&codes),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "proofmark", &mut script);
            io::stdout().write_all(&script).map(|()| Outcome::Good)
        }
        Command::Man => manual().and_then(|page| io::stdout().write_all(&page)).map(|()| Outcome::Good),
    };
    match outcome {
        Ok(outcome) => outcome.into(),
        // Whoever reads our output may have seen enough: that is no failure of ours.
        Err(fault) if fault.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(fault) => {
            terminal::complain(&fault.to_string());
            Outcome::Unusable.into()
        }
    }
}

/// One page: the command, and each subcommand after it.
fn manual() -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    let command = Arguments::command();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    for subcommand in command.get_subcommands() {
        let manual = clap_mangen::Man::new(subcommand.clone());
        writeln!(page, ".SH {}", subcommand.get_name().to_uppercase())?;
        manual.render_description_section(&mut page)?;
        manual.render_options_section(&mut page)?;
    }
    Ok(page)
}
