//! Results, each joined to the description of its scale, and the scales themselves (SK-05, SK-07, OB3-MOD-10, OB3-MOD-11).

use super::{alignment, member, objects, string, texts};
use crate::credential::View;
use crate::report::{Fact, LevelFacts, Pointer, ResultFacts, ScaleFacts};
use proofmark_json::{Kind, Value};

/// Most alignments, allowed values and levels that all results together repeat from their scales: a small document can join
/// many results with long lists (R5).
const MOST_JOINED: usize = 1000;

/// A description of results, read once, however many results name it.
struct Described<'a> {
    value: Value<'a>,
    levels: Vec<Value<'a>>,
    allowed: (Vec<Fact>, Option<bool>),
}

pub(super) fn read(view: &View<'_>, subject: Value<'_>, achievement: Option<Value<'_>>) -> Vec<ResultFacts> {
    let Some(results) = subject.get("result") else { return Vec::new() };
    let ordered = has_order(view);
    let descriptions: Vec<Described<'_>> =
        objects(achievement.and_then(|achievement| achievement.get("resultDescription")))
            .map(|value| Described {
                value,
                levels: objects(value.get("rubricCriterionLevel")).collect(),
                allowed: values(value.get("allowedValue"), ordered),
            })
            .collect();
    let mut left = MOST_JOINED;
    objects(Some(results))
        .map(|result| {
            let wanted = string(result, "resultDescription");
            let described =
                descriptions.iter().find(|candidate| wanted.is_some() && candidate.value.get_str("id") == wanted);
            let description = described.map(|described| described.value);
            let found = |id: Option<&str>, most: usize| {
                let levels = described.map(|described| described.levels.as_slice()).unwrap_or_default();
                let found = levels.iter().find(|level| id.is_some() && level.get_str("id") == id);
                found.map(|value| level(*value, most))
            };
            let scale = |name: &str| description.and_then(|description| member(description, name));
            let of_scale = |name: &str| description.and_then(|description| description.get(name));
            let (allowed, values_ordered) =
                described.map_or((&[][..], None), |described| (described.allowed.0.as_slice(), described.allowed.1));
            let allowed_values = allowed.iter().take(left).cloned().collect::<Vec<_>>();
            left = left.saturating_sub(allowed_values.len());
            let own = objects(result.get("alignment"));
            let alignments: Vec<_> = own.chain(objects(of_scale("alignment")).take(left)).map(alignment).collect();
            left = left.saturating_sub(alignments.len());
            let reached = found(string(result, "achievedLevel"), left);
            left = left.saturating_sub(reached.as_ref().map_or(0, |level| level.alignments.len()));
            let read = ResultFacts {
                name: scale("name"),
                result_type: scale("resultType"),
                value: member(result, "value"),
                status: member(result, "status"),
                level: reached,
                required_level: found(description.and_then(|description| string(description, "requiredLevel")), 0),
                required_value: scale("requiredValue"),
                meets_requirement: None,
                value_min: scale("valueMin"),
                value_max: scale("valueMax"),
                values_ordered,
                allowed_values,
                alignments,
                at: Pointer::of(result),
            };
            ResultFacts { meets_requirement: meets(&read), ..read }
        })
        .collect()
}

pub(super) fn scale(view: &View<'_>, description: Value<'_>) -> ScaleFacts {
    let (allowed_values, values_ordered) = values(description.get("allowedValue"), has_order(view));
    ScaleFacts {
        id: member(description, "id"),
        name: member(description, "name"),
        result_type: member(description, "resultType"),
        values_ordered,
        allowed_values,
        value_min: member(description, "valueMin"),
        value_max: member(description, "valueMax"),
        required_value: member(description, "requiredValue"),
        required_level: member(description, "requiredLevel"),
        levels: objects(description.get("rubricCriterionLevel")).map(|value| level(value, usize::MAX)).collect(),
        alignments: objects(description.get("alignment")).map(alignment).collect(),
        at: Pointer::of(description),
    }
}

/// A level, with at most so many alignments.
fn level(level: Value<'_>, most: usize) -> LevelFacts {
    LevelFacts {
        id: member(level, "id"),
        name: member(level, "name"),
        level: member(level, "level"),
        points: member(level, "points"),
        description: member(level, "description"),
        alignments: objects(level.get("alignment")).take(most).map(alignment).collect(),
        at: Pointer::of(level),
    }
}

/// The values of a scale, and whether they have an order: a value that stands twice has no place.
fn values(list: Option<Value<'_>>, ordered: bool) -> (Vec<Fact>, Option<bool>) {
    let Some(list) = list else { return (Vec::new(), None) };
    let values = texts(Some(list));
    let said = list.one_or_many().filter(|item| item.kind() != Kind::Null).count();
    let ordered = (!values.is_empty()).then_some(ordered && said == values.len());
    (values, ordered)
}

/// Whether the order of `allowedValue` is signed. A token signs its whole text; a graph keeps the order of this list only
/// under the contexts that make it one (OB3-CTX-02), so under others it decides nothing (THREAT-08).
fn has_order(view: &View<'_>) -> bool {
    let lists = [
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ];
    let contexts = || view.context().into_iter().flat_map(Value::one_or_many).filter_map(Value::as_str);
    view.claims.is_some() || view.form.is_some() || contexts().any(|url| lists.contains(&url))
}

/// SK-07: what cannot be decided is not stated.
fn meets(result: &ResultFacts) -> Option<bool> {
    if let (Some(level), Some(required)) = (&result.level, &result.required_level) {
        if level.at == required.at {
            return Some(true);
        }
        let figures = |own: &Option<Fact>, other: &Option<Fact>| Some((number(own)?, number(other)?));
        let (own, other) =
            figures(&level.points, &required.points).or_else(|| figures(&level.level, &required.level))?;
        return Some(own >= other);
    }
    let (value, required) = (result.value.as_ref()?, result.required_value.as_ref()?);
    if value.value() == required.value() {
        return Some(true);
    }
    if result.allowed_values.is_empty() {
        let kind = result.result_type.as_ref().map_or("", |kind| kind.value());
        // Of these kinds more is better.
        let counts = matches!(kind, "GradePointAverage" | "Percent" | "RawScore" | "RubricScore" | "ScaledScore");
        let figures = number(&result.value).zip(number(&result.required_value));
        return figures.filter(|_| counts || result.value_min.is_some()).map(|(value, required)| value >= required);
    }
    let place = |wanted: &Fact| result.allowed_values.iter().position(|allowed| allowed.value() == wanted.value());
    let places = place(value).zip(place(required)).filter(|_| result.values_ordered == Some(true));
    places.map(|(value, required)| value >= required)
}

/// A finite number, with the percent sign that some write.
fn number(fact: &Option<Fact>) -> Option<f64> {
    let text = fact.as_ref()?.value().trim().trim_end_matches('%').trim_end();
    text.parse().ok().filter(|number: &f64| number.is_finite())
}
