//! Frameworks of skills, recognised from what an alignment says, without any look-up (SK-22, SK-23).

use serde::Serialize;

/// A framework of skills or occupations that many issuers refer to. Whether the item exists there is not looked up: an
/// alignment is the issuer's own claim.
///
/// ```
/// assert_eq!(proofmark::Framework::Esco.title(), "ESCO");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Framework {
    /// European Skills, Competences, Qualifications and Occupations.
    Esco,
    /// O*NET, occupations of the United States.
    Onet,
    /// A framework published by the CASE interface of 1EdTech, whoever keeps it.
    Case,
    /// Credential Transparency Description Language: the Credential Engine registry.
    Ctdl,
    /// Lightcast Open Skills.
    Lightcast,
    /// ISCED-F, fields of education.
    IscedF,
    /// Skills Framework for the Information Age.
    Sfia,
    /// NICE Framework for cybersecurity.
    Nice,
    /// `DigComp`, digital competence for citizens.
    Digcomp,
    /// A Rich Skill Descriptor of an Open Skills library, whoever keeps it.
    Rsd,
}

/// An item of a framework, in a form in which two of them can be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) framework: Framework,
    /// The item's own code, where one is in a form that the framework has.
    pub(crate) code: Option<String>,
}

impl Framework {
    /// All values, in the order of the documentation.
    pub const ALL: &'static [Self] = &[
        Self::Esco,
        Self::Onet,
        Self::Case,
        Self::Ctdl,
        Self::Lightcast,
        Self::IscedF,
        Self::Sfia,
        Self::Nice,
        Self::Digcomp,
        Self::Rsd,
    ];

    /// The name in the report's JSON form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Esco => "esco",
            Self::Onet => "onet",
            Self::Case => "case",
            Self::Ctdl => "ctdl",
            Self::Lightcast => "lightcast",
            Self::IscedF => "isced-f",
            Self::Sfia => "sfia",
            Self::Nice => "nice",
            Self::Digcomp => "digcomp",
            Self::Rsd => "rsd",
        }
    }

    /// What people call it.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Esco => "ESCO",
            Self::Onet => "O*NET",
            Self::Case => "CASE",
            Self::Ctdl => "CTDL",
            Self::Lightcast => "Lightcast",
            Self::IscedF => "ISCED-F",
            Self::Sfia => "SFIA",
            Self::Nice => "NICE",
            Self::Digcomp => "DigComp",
            Self::Rsd => "RSD",
        }
    }

    /// The value with this name in the JSON form.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|framework| framework.name() == name)
    }

    /// The framework that address, kind and code of an alignment belong to, and which of them tells it. The host decides before
    /// the kind, which anybody can write; the framework's name in words is never looked at (SK-23).
    pub(crate) fn of(url: &str, kind: &str, code: &str) -> Option<(Self, Told)> {
        let place = Place::of(url);
        let within = |domain: &str| place.is_some_and(|place| place.within(domain));
        let path = place.map_or("", |place| place.path);
        let eu = within("data.europa.eu");
        let by_address = if (eu && path.starts_with("esco/")) || within("esco.ec.europa.eu") {
            Self::Esco
        } else if eu && path.starts_with("snb/isced-f/") {
            Self::IscedF
        } else if eu && path.starts_with("snb/digcomp/") {
            Self::Digcomp
        } else if within("onetonline.org") || within("onetcenter.org") {
            Self::Onet
        } else if within("credentialengineregistry.org") || within("credentialfinder.org") {
            Self::Ctdl
        } else if within("lightcast.io") {
            Self::Lightcast
        } else if within("sfia-online.org") {
            Self::Sfia
        } else if within("niccs.cisa.gov") && path.contains("nice") {
            Self::Nice
        } else if path.contains("ims/case/v1p")
            || last(path).is_some_and(|(before, id)| before.ends_with("uri") && is_uuid(id))
        {
            Self::Case
        } else if matches!(kind, "CFItem" | "CFRubric" | "CFRubricCriterion" | "CFRubricCriterionLevel") {
            return Some((Self::Case, Told::Kind));
        } else if last(path).is_some_and(|(_, id)| is_ctid(id)) {
            Self::Ctdl
        } else if kind == "CTDL" {
            return Some((Self::Ctdl, Told::Kind));
        } else if is_ctid(code) {
            return Some((Self::Ctdl, Told::Code));
        } else if last(path).is_some_and(|(before, id)| before.ends_with("api/skills") && is_uuid(id)) {
            Self::Rsd
        } else {
            return None;
        };
        Some((by_address, Told::Address))
    }
}

/// The member of an alignment that tells its framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    Address,
    Kind,
    Code,
}

impl Item {
    /// The item that an alignment is about (SK-23).
    pub(crate) fn of(framework: Framework, url: &str, code: &str) -> Self {
        let path = Place::of(url).map_or("", |place| place.path);
        let id = last(path).map_or("", |(_, id)| id);
        let first = |fits: fn(&str) -> bool| [id, code].into_iter().find(|text| fits(text)).map(str::to_owned);
        let lower = |text: Option<String>| text.map(|text| text.to_ascii_lowercase());
        let code = match framework {
            // Skills and occupations are two lists.
            Framework::Esco => {
                path.strip_prefix("esco/").filter(|rest| rest.contains('/')).map(str::to_ascii_lowercase)
            }
            Framework::Onet => first(is_onet),
            Framework::Case | Framework::Rsd => lower(first(is_uuid)),
            Framework::Ctdl => lower(first(is_ctid)),
            Framework::Lightcast => first(is_lightcast),
            Framework::IscedF => first(|text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())),
            Framework::Sfia | Framework::Nice | Framework::Digcomp => {
                Some(code).filter(|code| !code.is_empty()).map(str::to_owned)
            }
        };
        Self { framework, code }
    }

    /// `framework:code`; `None` without a code.
    pub(crate) fn key(&self) -> Option<String> {
        self.code.as_ref().map(|code| format!("{}:{code}", self.framework.name()))
    }
}

/// Host and path of an https or http URL.
#[derive(Debug, Clone, Copy)]
struct Place<'a> {
    host: &'a str,
    path: &'a str,
}

impl<'a> Place<'a> {
    fn of(url: &'a str) -> Option<Self> {
        let rest = url.trim();
        let rest = rest.strip_prefix("https://").or_else(|| rest.strip_prefix("http://"))?;
        let end = rest.bytes().position(|byte| matches!(byte, b'/' | b'?' | b'#')).unwrap_or(rest.len());
        let (authority, rest) = rest.split_at_checked(end)?;
        // With a user's name in front of it, what looks like the host is none.
        if authority.contains('@') {
            return None;
        }
        let path = rest.strip_prefix('/').unwrap_or_default();
        let end = path.bytes().position(|byte| matches!(byte, b'?' | b'#')).unwrap_or(path.len());
        let path = path.get(..end).unwrap_or_default();
        Some(Self { host: authority.split(':').next().unwrap_or_default(), path: path.trim_end_matches('/') })
    }

    /// Whether the host is this domain or below it.
    fn within(self, domain: &str) -> bool {
        let Some(start) = self.host.len().checked_sub(domain.len()) else { return false };
        let Some((before, end)) = self.host.split_at_checked(start) else { return false };
        end.eq_ignore_ascii_case(domain) && (before.is_empty() || before.ends_with('.'))
    }
}

/// The last segment of a path, without an ending such as `.json`, and what stands before it.
fn last(path: &str) -> Option<(&str, &str)> {
    let (before, id) = path.rsplit_once('/').unwrap_or(("", path));
    let id = id.strip_suffix(".json").unwrap_or(id);
    (!id.is_empty()).then_some((before, id))
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(place, byte)| match place {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

fn is_ctid(text: &str) -> bool {
    text.strip_prefix("ce-").is_some_and(is_uuid)
}

fn is_lightcast(text: &str) -> bool {
    let rest = text.strip_prefix("KS").or_else(|| text.strip_prefix("ES")).unwrap_or_default();
    rest.len() > 4 && rest.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// An occupation such as `15-1252.00`, or an element such as `2.B.1.a`.
fn is_onet(text: &str) -> bool {
    let digits = |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let occupation = text.split_once('-').is_some_and(|(major, rest)| {
        let (minor, detail) = rest.split_once('.').unwrap_or((rest, "00"));
        digits(major, 2) && digits(minor, 4) && digits(detail, 2)
    });
    let single =
        |part: &str| part.len() <= 2 && !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let element =
        text.starts_with(|first: char| first.is_ascii_digit()) && text.contains('.') && text.split('.').all(single);
    occupation || element
}

#[cfg(test)]
mod tests {
    use super::*;

    const UUID: &str = "9b1c7e52-44d0-4f0b-8a62-7c1f3e9d5a10";

    fn key(url: &str, kind: &str, code: &str) -> Option<String> {
        Framework::of(url, kind, code).and_then(|(framework, _)| Item::of(framework, url, code).key())
    }

    fn name(url: &str, kind: &str, code: &str) -> Option<&'static str> {
        Framework::of(url, kind, code).map(|(framework, _)| framework.name())
    }

    #[test]
    fn sk_22_frameworks_are_recognised_by_host_and_never_by_a_part_of_it() {
        assert_eq!(name("http://data.europa.eu/esco/skill/1f", "", ""), Some("esco"));
        assert_eq!(name("https://www.onetonline.org/link/summary/15-1252.00", "", ""), Some("onet"));
        assert_eq!(name("https://WWW.ONetOnline.org", "", ""), Some("onet"));
        assert_eq!(name("https://credentialengineregistry.org/resources/ce-1", "", ""), Some("ctdl"));
        assert_eq!(name("https://lightcast.io/open-skills/skills/KS1", "", ""), Some("lightcast"));
        assert_eq!(name("https://case.example/ims/case/v1p0/CFItems/1", "", ""), Some("case"));
        assert_eq!(name("https://sfia-online.org/en/sfia-8/skills/prog", "", ""), Some("sfia"));
        assert_eq!(name("http://data.europa.eu/snb/isced-f/0613", "", ""), Some("isced-f"));
        assert_eq!(name("http://data.europa.eu/snb/digcomp/1", "", ""), Some("digcomp"));
        assert_eq!(name("https://niccs.cisa.gov/tools/nice-framework/work-role/x", "", ""), Some("nice"));
        assert_eq!(name("https://evilonetonline.org/", "", ""), None);
        assert_eq!(name("https://onetonline.org.evil.example/", "", ""), None);
        assert_eq!(name("https://onetonline.org@evil.example/", "", ""), None);
        assert_eq!(name("https://evil.example/?https://data.europa.eu/esco/skill/1", "", ""), None);
        assert_eq!(name("https://evil.example/#/ims/case/v1p0/CFItems/1", "", ""), None);
        assert_eq!(name("urn:x:data.europa.eu/esco/skill/1", "", ""), None);
    }

    #[test]
    fn sk_22_by_kind_and_by_the_form_of_a_code() {
        let anywhere = "https://frameworks.example/items/7";
        for kind in ["CFItem", "CFRubric", "CFRubricCriterion", "CFRubricCriterionLevel"] {
            assert_eq!(name(anywhere, kind, ""), Some("case"));
        }
        assert_eq!(name(anywhere, "CFoo", ""), None);
        assert_eq!(name(anywhere, "CTDL", ""), Some("ctdl"));
        assert_eq!(name(anywhere, "", &format!("ce-{UUID}")), Some("ctdl"));
        assert_eq!(name(anywhere, "", "ce-7"), None);
        assert_eq!(name(&format!("https://case.example/uri/{UUID}"), "", ""), Some("case"));
        assert_eq!(name(&format!("https://skills.example/api/skills/{UUID}"), "", ""), Some("rsd"));
        // The host knows better than the kind.
        assert_eq!(name("http://data.europa.eu/esco/skill/1f", "CFItem", ""), Some("esco"));
    }

    #[test]
    fn sk_23_two_spellings_of_an_item_have_one_key() {
        let esco = format!("http://data.europa.eu/esco/skill/{UUID}");
        assert_eq!(key(&esco, "", ""), Some(format!("esco:skill/{UUID}")));
        assert_eq!(
            key(
                &esco
                    .replace("http:", "https:")
                    .to_ascii_uppercase()
                    .replace("HTTPS", "https")
                    .replace("ESCO/SKILL", "esco/skill"),
                "",
                ""
            ),
            Some(format!("esco:skill/{UUID}"))
        );
        assert_eq!(
            key("https://www.onetonline.org/link/summary/19-2043.00", "", ""),
            Some("onet:19-2043.00".to_owned())
        );
        assert_eq!(
            key("https://www.onetonline.org/find/descriptor/result/2.B.1.a", "", ""),
            Some("onet:2.B.1.a".to_owned())
        );
        assert_eq!(key("https://www.onetonline.org/", "", "19-2043.00"), Some("onet:19-2043.00".to_owned()));
        assert_eq!(key("https://www.onetonline.org/find", "", ""), None);
        assert_eq!(
            key(&format!("https://a.example/ims/case/v1p0/CFItems/{UUID}"), "", "ENV.4.2"),
            Some(format!("case:{UUID}"))
        );
        assert_eq!(key("https://a.example/x", "CFItem", &UUID.to_ascii_uppercase()), Some(format!("case:{UUID}")));
        let ctdl = format!("ctdl:ce-{UUID}");
        assert_eq!(
            key(&format!("https://credentialengineregistry.org/resources/ce-{UUID}"), "", ""),
            Some(ctdl.clone())
        );
        assert_eq!(key(&format!("https://credentialfinder.org/competency/ce-{UUID}?x=1"), "", ""), Some(ctdl));
        assert_eq!(
            key("https://lightcast.io/open-skills/skills/KS120076FGP5WGWYMP0F/java", "", "KS120076FGP5WGWYMP0F"),
            Some("lightcast:KS120076FGP5WGWYMP0F".to_owned())
        );
        assert_eq!(
            key("https://skills.lightcast.io/skills/KS120076FGP5WGWYMP0F", "", ""),
            Some("lightcast:KS120076FGP5WGWYMP0F".to_owned())
        );
        assert_eq!(key("https://evil.example/", "", "19-2043.00"), None);
    }

    #[test]
    fn every_framework_is_found_by_its_name() {
        for framework in Framework::ALL {
            assert_eq!(Framework::from_name(framework.name()), Some(*framework));
            assert_eq!(serde_json::to_value(framework).ok(), Some(framework.name().into()));
        }
    }
}
