//! Checks `content/`, packs it and generates ids and typed messages.
//!
//! Every mistake in every file is listed in one run; nothing is built then.

fn main() -> std::process::ExitCode {
    let result = pack::run();
    pack::list(result.as_ref().err());
    match result {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error={problem}");
            }
            std::process::ExitCode::FAILURE
        }
    }
}

mod pack {
    use std::collections::BTreeMap;
    use std::path::{Path, PathBuf};
    use std::{env, fs, io};

    use authoring::content::{self, Message};
    use authoring::texts::compile::{self, Compiled, compile_parted};
    use authoring::texts::generate::{generate, used_in_sources};
    use base::hash;
    use base::problem::Problem;
    use i18n::Locale;
    use world::model::World;
    use world::story::Story;

    /// The list of text files that no first scene needs.
    const LATE: &str = "content/text/late.txt";

    /// Folders whose Rust sources may name messages.
    const RUST: [&str; 5] = ["src/app", "src/companion", "src/share", "src/site", "src/story"];

    /// The repository, seen from this package.
    const ROOT: &str = "../..";

    /// Checks and packs everything, or says all that is wrong.
    pub fn run() -> Result<(), Vec<String>> {
        let one = |error: io::Error| vec![format!("content: {error}")];
        let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
        for folder in RUST.iter().chain(&["content", "src/content/build.rs"]) {
            println!("cargo::rerun-if-changed={ROOT}/{folder}");
        }
        // Problems name files as they stand in the repository.
        env::set_current_dir(ROOT).map_err(one)?;
        let mut texts = Vec::new();
        for locale in Locale::ALL {
            for (file, text) in files(&format!("content/text/{}", locale.tag()), "ftl").map_err(one)? {
                texts.push(compile::Source { locale, file, text });
            }
        }
        let late = fs::read_to_string(LATE).map_err(|error| vec![format!("{LATE}: {error}")])?;
        let late: Vec<&str> = late.lines().map(str::trim).filter(|it| !it.is_empty() && !it.starts_with('#')).collect();
        let is_late = |file: &str| late.iter().any(|name| file.rsplit('/').next() == Some(name));
        let (compiled, mut problems) = compile_parted(&texts, &is_late);
        let is_there = |name: &str| texts.iter().any(|source| source.file.rsplit('/').next() == Some(name));
        for name in late.iter().filter(|name| !is_there(name)) {
            let what = "there is no such file of texts".to_owned();
            problems.push(Problem { file: LATE.to_owned(), line: 1, id: (*name).to_owned(), what });
        }
        let sources: Vec<content::Source> = files("content", "toml")
            .map_err(one)?
            .into_iter()
            .map(|(file, text)| content::Source { file, text })
            .collect();
        let checked = content::check(&sources, &messages(&compiled));
        problems.extend(checked.problems);
        let mut rust = Vec::new();
        for folder in RUST {
            rust.extend(files(folder, "rs").map_err(one)?.into_iter().map(|(_, text)| text));
        }
        let in_rust = used_in_sources(&rust);
        problems.extend(compiled.unused(&|id| in_rust.contains(id) || checked.used.contains(id)));
        let Some(content) = checked.content.filter(|_| problems.is_empty()) else {
            return Err(problems.iter().map(ToString::to_string).collect());
        };
        let packed = |name: &str, bytes: Result<Vec<u8>, postcard::Error>| {
            let bytes = bytes.map_err(|error| vec![format!("content: {name}: {error}")])?;
            fs::write(out.join(name), bytes).map_err(one)
        };
        packed("world.bin", postcard::to_allocvec(&early_world(&content.world)))?;
        packed("story.bin", postcard::to_allocvec(&early_story(&content.story)))?;
        packed("whole.bin", postcard::to_allocvec(&(&content.world, &content.story)))?;
        packed("grounds.bin", postcard::to_allocvec(&content.grounds))?;
        packed("emergency.bin", postcard::to_allocvec(&content.emergency))?;
        for (locale, parts) in &compiled.parted {
            for (name, bytes) in ["", "late."].iter().zip(parts) {
                fs::write(out.join(format!("words.{}.{name}bin", locale.tag())), bytes).map_err(one)?;
            }
        }
        let (Some(world_id), Some(day)) = (content.world_id, content.first_day) else {
            return Err(vec!["content/roles.toml: there is no such file".to_owned()]);
        };
        let first_day = format!("Day {{ year: {}, month: {}, day: {} }}", day.year, day.month, day.day);
        fs::write(out.join("first_day.rs"), first_day).map_err(one)?;
        fs::write(out.join("early.rs"), compiled.early.to_string()).map_err(one)?;
        let meaning = meaning_of(&sources);
        fs::write(out.join("world_id.rs"), format!("{world_id:?}")).map_err(one)?;
        fs::write(out.join("meaning.rs"), format!("{meaning:#018x}")).map_err(one)?;
        let hash = hash::add(meaning, world_id.bytes());
        fs::write(out.join("hash.rs"), format!("{hash:#018x}")).map_err(one)?;
        fs::write(out.join("messages.rs"), generate(&compiled)).map_err(one)?;
        Ok(())
    }

    /// The night's world as far as it is played: without the rows that it is held against, the evidence,
    /// and what the case file says of the institutions.
    fn early_world(world: &World) -> World {
        let mut early = World { rows: Vec::new(), thefts: Vec::new(), ..world.clone().into_night() };
        early.guards.iter_mut().for_each(|guard| guard.evidence.rows.clear());
        for op in &mut early.ops {
            op.essential_for_rows.clear();
            for way in &mut op.ways {
                way.evidence.rows.clear();
                way.evidence.essential_for_rows.clear();
            }
        }
        for provider in &mut early.providers {
            provider.rows.clear();
            (provider.weakness, provider.defence, provider.said, provider.answer) = Default::default();
        }
        early
    }

    /// The story without the self-check and the checklist, which have pages of their own.
    fn early_story(story: &Story) -> Story {
        let (advice, questions) = (Vec::new(), Vec::new());
        Story { advice, questions, contradictions: Vec::new(), personas: Vec::new(), ..story.clone() }
    }

    /// Lists the problems in the file that `cargo xtask serve` shows in the browser; where
    /// nothing is wrong there is no file.
    pub fn list(problems: Option<&Vec<String>>) {
        let Some(file) = env::var_os("LONG_NIGHT_PROBLEMS").map(PathBuf::from) else { return };
        let done = match problems {
            Some(problems) => fs::write(&file, problems.join("\n")),
            None => fs::remove_file(&file),
        };
        // The same list goes to the terminal.
        drop(done);
    }

    /// The hash of what choices mean: world and story, without comments, texts and former ids, so
    /// that a better wording leaves every saved night readable. Who says that a rule is so is no part of it either.
    fn meaning_of(sources: &[content::Source]) -> u64 {
        let apart = [
            "content/aliases.toml",
            "content/roles.toml",
            "content/checklist/",
            "content/checkup/",
            "content/emergency/",
            "content/glossary/",
            "content/learning/",
            "content/world/routes/",
        ];
        let means = |source: &&content::Source| !apart.iter().any(|folder| source.file.starts_with(folder));
        let lines = sources.iter().filter(means).flat_map(|source| without_grounds(&source.text));
        let said = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        hash::add(hash::START, said.flat_map(str::bytes))
    }

    /// The lines of a file but those of controls, policies and operations that say who tells of them.
    fn without_grounds(text: &str) -> impl Iterator<Item = &str> {
        let mut table = "";
        text.lines().map(str::trim).filter(move |line| {
            if line.starts_with('[') {
                table = line;
            }
            let named = ["[[control]]", "[[policy]]", "[[operation]]"].contains(&table);
            !(named && ["strength = ", "source = "].iter().any(|key| line.starts_with(key)))
        })
    }

    fn messages(compiled: &Compiled) -> BTreeMap<String, Message> {
        let ids = compiled.ids.iter().filter_map(|name| Some((name, compiled.id(name)?)));
        ids.map(|(name, id)| (name.clone(), Message { id, args: compiled.args(id).len() })).collect()
    }

    /// The files below a folder with this ending, by path; a folder that is not there has none.
    fn files(folder: &str, ending: &str) -> io::Result<Vec<(String, String)>> {
        let mut found = Vec::new();
        collect(Path::new(folder), ending, &mut found)?;
        found.sort();
        Ok(found)
    }

    fn collect(folder: &Path, ending: &str, found: &mut Vec<(String, String)>) -> io::Result<()> {
        if !folder.is_dir() {
            return Ok(());
        }
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                collect(&path, ending, found)?;
            } else if path.extension().is_some_and(|it| it == ending) {
                let name = path.to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(&path)?));
            }
        }
        Ok(())
    }
}
