//! C programs, compiled against an installed library and run.

use crate::steps::{Outcome, output, output_with};
use std::path::{Path, PathBuf};

/// Warnings that a user of the header may have turned on.
pub(super) const STRICT: &[&str] = &["-Wall", "-Wextra", "-Wpedantic", "-Werror"];

/// Programs of `bindings/c/tests` in a folder of their own.
pub(super) struct Programs {
    folder: PathBuf,
    /// What runs them, such as valgrind and its options.
    wrapper: Vec<String>,
}

impl Programs {
    /// Compiles programs by their source files, with a compiler and its options.
    pub(super) fn compile(
        prefix: &Path,
        folder: PathBuf,
        compiler: &str,
        options: &[&str],
        sources: &[PathBuf],
    ) -> Result<Self, String> {
        std::fs::create_dir_all(&folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
        let (include, lib) = (prefix.join("include"), prefix.join("lib"));
        let (include, lib) = (format!("-I{}", include.display()), lib.display().to_string());
        let (search, path) = (format!("-L{lib}"), format!("-Wl,-rpath,{lib}"));
        for source in sources {
            let name = source.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let (source, program) = (source.display().to_string(), folder.join(name).display().to_string());
            let mut arguments = vec!["-g", "-O1"];
            arguments.extend(options);
            arguments.extend([include.as_str(), &source, "-o", &program, &search, &path, "-lproofmark", "-pthread"]);
            output(compiler, &arguments)?;
        }
        Ok(Self::compiled(folder))
    }

    /// Programs that lie in a folder already.
    pub(super) fn compiled(folder: PathBuf) -> Self {
        Self { folder, wrapper: Vec::new() }
    }

    /// The same programs, run by another one.
    pub(super) fn under(&self, wrapper: &[&str]) -> Self {
        Self { folder: self.folder.clone(), wrapper: wrapper.iter().map(|word| (*word).to_owned()).collect() }
    }

    /// Runs one, which has to succeed, and shows what it prints.
    pub(super) fn run(&self, name: &str, arguments: &[&str]) -> Outcome {
        let printed = self.talk(name, arguments, "")?;
        print!("{printed}");
        Ok(())
    }

    /// Runs one with an input, and gives what it prints.
    pub(super) fn talk(&self, name: &str, arguments: &[&str], input: &str) -> Result<String, String> {
        let program = self.folder.join(name).display().to_string();
        let mut words: Vec<&str> = self.wrapper.iter().map(String::as_str).collect();
        words.push(&program);
        words.extend(arguments);
        let (first, rest) = words.split_first().ok_or("no program")?;
        output_with(first, rest, input)
    }
}
