//! Where each word stands. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Span;

/// By the number of the word: in the order of the tables.
pub(super) static SPANS: &[Span] = &[
    Span(109, 4), // cred
    Span(12527, 36), // https://www.w3.org/2018/credentials#
    Span(103, 3), // elm
    Span(71, 36), // http://data.europa.eu/snb/model/elm/
    Span(6489, 4), // adms
    Span(6468, 26), // http://www.w3.org/ns/adms#
    Span(1539, 2), // dc
    Span(1523, 25), // http://purl.org/dc/terms/
    Span(12255, 3), // xsd
    Span(2680, 33), // http://www.w3.org/2001/XMLSchema#
    Span(5639, 4), // foaf
    Span(5622, 26), // http://xmlns.com/foaf/0.1/
    Span(0, 3), // rdf
    Span(40471, 43), // http://www.w3.org/1999/02/22-rdf-syntax-ns#
    Span(0, 4), // rdfs
    Span(29560, 37), // http://www.w3.org/2000/01/rdf-schema#
    Span(414, 3), // org
    Span(3341, 25), // http://www.w3.org/ns/org#
    Span(9053, 3), // rov
    Span(7102, 28), // http://www.w3.org/ns/regorg#
    Span(426, 4), // skos
    Span(400, 36), // http://www.w3.org/2004/02/skos/core#
    Span(3224, 6), // person
    Span(3203, 28), // http://www.w3.org/ns/person#
    Span(7020, 3), // clv
    Span(5, 25), // http://data.europa.eu/m8g
    Span(842, 4), // locn
    Span(821, 26), // http://www.w3.org/ns/locn#
    Span(67, 2), // vc
    Span(31, 39), // http://data.europa.eu/snb/model/w3c/vc/
    Span(107, 13), // Accreditation
    Span(71, 49), // http://data.europa.eu/snb/model/elm/Accreditation
    Span(157, 5), // Agent
    Span(121, 41), // http://data.europa.eu/snb/model/elm/Agent
    Span(199, 6), // Amount
    Span(163, 42), // http://data.europa.eu/snb/model/elm/Amount
    Span(242, 7), // Address
    Span(206, 43), // http://data.europa.eu/snb/model/elm/Address
    Span(286, 19), // AwardingOpportunity
    Span(250, 55), // http://data.europa.eu/snb/model/elm/AwardingOpportunity
    Span(342, 15), // AwardingProcess
    Span(306, 51), // http://data.europa.eu/snb/model/elm/AwardingProcess
    Span(394, 5), // Claim
    Span(358, 41), // http://data.europa.eu/snb/model/elm/Claim
    Span(436, 7), // Concept
    Span(400, 43), // http://www.w3.org/2004/02/skos/core#Concept
    Span(436, 13), // ConceptScheme
    Span(400, 49), // http://www.w3.org/2004/02/skos/core#ConceptScheme
    Span(486, 12), // ContactPoint
    Span(450, 48), // http://data.europa.eu/snb/model/elm/ContactPoint
    Span(535, 11), // CreditPoint
    Span(499, 47), // http://data.europa.eu/snb/model/elm/CreditPoint
    Span(583, 16), // DisplayParameter
    Span(547, 52), // http://data.europa.eu/snb/model/elm/DisplayParameter
    Span(636, 13), // DisplayDetail
    Span(600, 49), // http://data.europa.eu/snb/model/elm/DisplayDetail
    Span(686, 25), // EuropeanDigitalCredential
    Span(650, 61), // http://data.europa.eu/snb/model/elm/EuropeanDigitalCredential
    Span(748, 27), // EuropeanDigitalPresentation
    Span(712, 63), // http://data.europa.eu/snb/model/elm/EuropeanDigitalPresentation
    Span(812, 8), // Evidence
    Span(776, 44), // http://data.europa.eu/snb/model/elm/Evidence
    Span(847, 8), // Geometry
    Span(821, 34), // http://www.w3.org/ns/locn#Geometry
    Span(892, 13), // GradingScheme
    Span(856, 49), // http://data.europa.eu/snb/model/elm/GradingScheme
    Span(942, 5), // Grant
    Span(906, 41), // http://data.europa.eu/snb/model/elm/Grant
    Span(984, 5), // Group
    Span(948, 41), // http://data.europa.eu/snb/model/elm/Group
    Span(1026, 10), // Identifier
    Span(990, 46), // http://data.europa.eu/snb/model/elm/Identifier
    Span(1073, 17), // IndividualDisplay
    Span(1037, 53), // http://data.europa.eu/snb/model/elm/IndividualDisplay
    Span(1127, 19), // LearningAchievement
    Span(1091, 55), // http://data.europa.eu/snb/model/elm/LearningAchievement
    Span(1127, 32), // LearningAchievementSpecification
    Span(1091, 68), // http://data.europa.eu/snb/model/elm/LearningAchievementSpecification
    Span(1196, 16), // LearningActivity
    Span(1160, 52), // http://data.europa.eu/snb/model/elm/LearningActivity
    Span(1196, 29), // LearningActivitySpecification
    Span(1160, 65), // http://data.europa.eu/snb/model/elm/LearningActivitySpecification
    Span(1262, 18), // LearningAssessment
    Span(1226, 54), // http://data.europa.eu/snb/model/elm/LearningAssessment
    Span(1262, 31), // LearningAssessmentSpecification
    Span(1226, 67), // http://data.europa.eu/snb/model/elm/LearningAssessmentSpecification
    Span(1330, 19), // LearningEntitlement
    Span(1294, 55), // http://data.europa.eu/snb/model/elm/LearningEntitlement
    Span(1330, 32), // LearningEntitlementSpecification
    Span(1294, 68), // http://data.europa.eu/snb/model/elm/LearningEntitlementSpecification
    Span(1399, 19), // LearningOpportunity
    Span(1363, 55), // http://data.europa.eu/snb/model/elm/LearningOpportunity
    Span(1455, 15), // LearningOutcome
    Span(1419, 51), // http://data.europa.eu/snb/model/elm/LearningOutcome
    Span(1507, 15), // LegalIdentifier
    Span(1471, 51), // http://data.europa.eu/snb/model/elm/LegalIdentifier
    Span(1548, 8), // Location
    Span(1523, 33), // http://purl.org/dc/terms/Location
    Span(1593, 7), // Mailbox
    Span(1557, 43), // http://data.europa.eu/snb/model/elm/Mailbox
    Span(1637, 11), // MediaObject
    Span(1601, 47), // http://data.europa.eu/snb/model/elm/MediaObject
    Span(1685, 4), // Note
    Span(1649, 40), // http://data.europa.eu/snb/model/elm/Note
    Span(1726, 12), // Organisation
    Span(1690, 48), // http://data.europa.eu/snb/model/elm/Organisation
    Span(1764, 12), // PeriodOfTime
    Span(1739, 37), // http://purl.org/dc/terms/PeriodOfTime
    Span(1813, 6), // Person
    Span(1777, 42), // http://data.europa.eu/snb/model/elm/Person
    Span(1856, 5), // Phone
    Span(1820, 41), // http://data.europa.eu/snb/model/elm/Phone
    Span(1898, 11), // PriceDetail
    Span(1862, 47), // http://data.europa.eu/snb/model/elm/PriceDetail
    Span(1946, 13), // Qualification
    Span(1910, 49), // http://data.europa.eu/snb/model/elm/Qualification
    Span(1996, 14), // ResultCategory
    Span(1960, 50), // http://data.europa.eu/snb/model/elm/ResultCategory
    Span(2047, 18), // ResultDistribution
    Span(2011, 54), // http://data.europa.eu/snb/model/elm/ResultDistribution
    Span(2102, 18), // ShaclValidator2017
    Span(2066, 54), // http://data.europa.eu/snb/model/elm/ShaclValidator2017
    Span(2157, 16), // ShortenedGrading
    Span(2121, 52), // http://data.europa.eu/snb/model/elm/ShortenedGrading
    Span(1146, 13), // Specification
    Span(2174, 49), // http://data.europa.eu/snb/model/elm/Specification
    Span(2260, 17), // VerificationCheck
    Span(2224, 53), // http://data.europa.eu/snb/model/elm/VerificationCheck
    Span(2314, 11), // WebResource
    Span(2278, 47), // http://data.europa.eu/snb/model/elm/WebResource
    Span(2362, 13), // accreditation
    Span(2326, 49), // http://data.europa.eu/snb/model/elm/accreditation
    Span(2412, 16), // accreditingAgent
    Span(2376, 52), // http://data.europa.eu/snb/model/elm/accreditingAgent
    Span(2465, 18), // admissionProcedure
    Span(2429, 54), // http://data.europa.eu/snb/model/elm/admissionProcedure
    Span(2520, 14), // additionalNote
    Span(2484, 50), // http://data.europa.eu/snb/model/elm/additionalNote
    Span(2571, 7), // address
    Span(2535, 43), // http://data.europa.eu/snb/model/elm/address
    Span(2615, 8), // altLabel
    Span(2579, 44), // http://www.w3.org/2004/02/skos/core#altLabel
    Span(2660, 19), // applicationDeadline
    Span(2624, 55), // http://data.europa.eu/snb/model/elm/applicationDeadline
    Span(2680, 41), // http://www.w3.org/2001/XMLSchema#dateTime
    Span(2758, 15), // areaDialingCode
    Span(2722, 51), // http://data.europa.eu/snb/model/elm/areaDialingCode
    Span(2774, 39), // http://www.w3.org/2001/XMLSchema#string
    Span(2850, 10), // assessedBy
    Span(2814, 46), // http://data.europa.eu/snb/model/elm/assessedBy
    Span(2897, 10), // attachment
    Span(2861, 46), // http://data.europa.eu/snb/model/elm/attachment
    Span(2897, 14), // attachmentType
    Span(2861, 50), // http://data.europa.eu/snb/model/elm/attachmentType
    Span(2948, 12), // awardingBody
    Span(2912, 48), // http://data.europa.eu/snb/model/elm/awardingBody
    Span(2997, 12), // awardingDate
    Span(2961, 48), // http://data.europa.eu/snb/model/elm/awardingDate
    Span(3046, 19), // awardingOpportunity
    Span(3010, 55), // http://data.europa.eu/snb/model/elm/awardingOpportunity
    Span(3102, 9), // awardedBy
    Span(3066, 45), // http://data.europa.eu/snb/model/elm/awardedBy
    Span(3148, 6), // awards
    Span(3112, 42), // http://data.europa.eu/snb/model/elm/awards
    Span(3191, 11), // bannerImage
    Span(3155, 47), // http://data.europa.eu/snb/model/elm/bannerImage
    Span(3231, 9), // birthName
    Span(3203, 37), // http://www.w3.org/ns/person#birthName
    Span(3277, 8), // category
    Span(3241, 44), // http://data.europa.eu/snb/model/elm/category
    Span(3322, 18), // citizenshipCountry
    Span(3286, 54), // http://data.europa.eu/snb/model/elm/citizenshipCountry
    Span(3366, 18), // hasSubOrganization
    Span(3341, 43), // http://www.w3.org/ns/org#hasSubOrganization
    Span(3421, 11), // contactForm
    Span(3385, 47), // http://data.europa.eu/snb/model/elm/contactForm
    Span(3469, 11), // contactHour
    Span(3433, 47), // http://data.europa.eu/snb/model/elm/contactHour
    Span(3517, 12), // contactPoint
    Span(3481, 48), // http://data.europa.eu/snb/model/elm/contactPoint
    Span(3566, 7), // content
    Span(3530, 43), // http://data.europa.eu/snb/model/elm/content
    Span(3566, 15), // contentEncoding
    Span(3530, 51), // http://data.europa.eu/snb/model/elm/contentEncoding
    Span(3618, 11), // contentSize
    Span(3582, 47), // http://data.europa.eu/snb/model/elm/contentSize
    Span(3630, 40), // http://www.w3.org/2001/XMLSchema#integer
    Span(3707, 11), // contentType
    Span(3671, 47), // http://data.europa.eu/snb/model/elm/contentType
    Span(3719, 10), // contentURL
    Span(3730, 46), // http://data.europa.eu/snb/model/elm/contentUrl
    Span(3777, 39), // http://www.w3.org/2001/XMLSchema#anyURI
    Span(3902, 5), // count
    Span(3866, 41), // http://data.europa.eu/snb/model/elm/count
    Span(3817, 48), // http://www.w3.org/2001/XMLSchema#positiveInteger
    Span(3902, 11), // countryCode
    Span(3866, 47), // http://data.europa.eu/snb/model/elm/countryCode
    Span(3950, 14), // countryDialing
    Span(3914, 50), // http://data.europa.eu/snb/model/elm/countryDialing
    Span(3990, 7), // creator
    Span(3965, 32), // http://purl.org/dc/terms/creator
    Span(4034, 11), // creditPoint
    Span(3998, 47), // http://data.europa.eu/snb/model/elm/creditPoint
    Span(4082, 14), // creditReceived
    Span(4046, 50), // http://data.europa.eu/snb/model/elm/creditReceived
    Span(4097, 11), // dateCreated
    Span(4109, 32), // http://purl.org/dc/terms/created
    Span(4142, 10), // dateIssued
    Span(4153, 31), // http://purl.org/dc/terms/issued
    Span(4185, 12), // dateModified
    Span(4198, 33), // http://purl.org/dc/terms/modified
    Span(4268, 11), // dateOfBirth
    Span(4232, 47), // http://data.europa.eu/snb/model/elm/dateOfBirth
    Span(4316, 18), // credentialProfiles
    Span(4280, 54), // http://data.europa.eu/snb/model/elm/credentialProfiles
    Span(4371, 8), // decision
    Span(4335, 44), // http://data.europa.eu/snb/model/elm/decision
    Span(4405, 11), // description
    Span(4380, 36), // http://purl.org/dc/terms/description
    Span(4453, 15), // descriptionHtml
    Span(4417, 51), // http://data.europa.eu/snb/model/elm/descriptionHtml
    Span(4505, 10), // definition
    Span(4469, 46), // http://www.w3.org/2004/02/skos/core#definition
    Span(4552, 10), // dialNumber
    Span(4516, 46), // http://data.europa.eu/snb/model/elm/dialNumber
    Span(4599, 10), // directedBy
    Span(4563, 46), // http://data.europa.eu/snb/model/elm/directedBy
    Span(4610, 6), // dcType
    Span(4617, 29), // http://purl.org/dc/terms/type
    Span(4683, 16), // displayParameter
    Span(4647, 52), // http://data.europa.eu/snb/model/elm/displayParameter
    Span(4736, 13), // displayDetail
    Span(4700, 49), // http://data.europa.eu/snb/model/elm/displayDetail
    Span(4786, 8), // duration
    Span(4750, 44), // http://data.europa.eu/snb/model/elm/duration
    Span(4795, 41), // http://www.w3.org/2001/XMLSchema#duration
    Span(4873, 14), // educationLevel
    Span(4837, 50), // http://data.europa.eu/snb/model/elm/educationLevel
    Span(4924, 16), // educationSubject
    Span(4888, 52), // http://data.europa.eu/snb/model/elm/educationSubject
    Span(4941, 15), // eIDASIdentifier
    Span(4957, 56), // http://data.europa.eu/snb/model/elm/eidasLegalIdentifier
    Span(5014, 10), // elmSubject
    Span(5025, 43), // http://data.europa.eu/snb/model/elm/subject
    Span(5105, 12), // emailAddress
    Span(5069, 48), // http://data.europa.eu/snb/model/elm/emailAddress
    Span(5154, 16), // embeddedEvidence
    Span(5118, 52), // http://data.europa.eu/snb/model/elm/embeddedEvidence
    Span(5207, 7), // endDate
    Span(5171, 43), // http://data.europa.eu/snb/model/elm/endDate
    Span(5251, 10), // entitlesTo
    Span(5215, 46), // http://data.europa.eu/snb/model/elm/entitlesTo
    Span(5298, 10), // entitledBy
    Span(5262, 46), // http://data.europa.eu/snb/model/elm/entitledBy
    Span(5345, 17), // entitlementStatus
    Span(5309, 53), // http://data.europa.eu/snb/model/elm/entitlementStatus
    Span(5399, 16), // entryRequirement
    Span(5363, 52), // http://data.europa.eu/snb/model/elm/entryRequirement
    Span(5416, 8), // eqfLevel
    Span(5425, 44), // http://data.europa.eu/snb/model/elm/EQFLevel
    Span(5506, 17), // evidenceStatement
    Span(5470, 53), // http://data.europa.eu/snb/model/elm/evidenceStatement
    Span(5560, 14), // evidenceTarget
    Span(5524, 50), // http://data.europa.eu/snb/model/elm/evidenceTarget
    Span(5611, 10), // expiryDate
    Span(5575, 46), // http://data.europa.eu/snb/model/elm/expiryDate
    Span(5648, 10), // familyName
    Span(5622, 36), // http://xmlns.com/foaf/0.1/familyName
    Span(5685, 8), // fullName
    Span(5659, 34), // http://xmlns.com/foaf/0.1/fullName
    Span(5730, 11), // priceDetail
    Span(5694, 47), // http://data.europa.eu/snb/model/elm/priceDetail
    Span(5778, 6), // amount
    Span(5742, 42), // http://data.europa.eu/snb/model/elm/amount
    Span(5821, 9), // framework
    Span(5785, 45), // http://data.europa.eu/snb/model/elm/framework
    Span(5867, 11), // fullAddress
    Span(5831, 47), // http://data.europa.eu/snb/model/elm/fullAddress
    Span(5915, 14), // geographicName
    Span(5879, 50), // http://data.europa.eu/snb/model/elm/geographicName
    Span(5966, 6), // gender
    Span(5930, 42), // http://data.europa.eu/snb/model/elm/gender
    Span(6009, 16), // generalisationOf
    Span(5973, 52), // http://data.europa.eu/snb/model/elm/generalisationOf
    Span(6052, 9), // givenName
    Span(6026, 35), // http://xmlns.com/foaf/0.1/givenName
    Span(6098, 5), // grade
    Span(6062, 41), // http://data.europa.eu/snb/model/elm/grade
    Span(6098, 11), // gradeStatus
    Span(6062, 47), // http://data.europa.eu/snb/model/elm/gradeStatus
    Span(6146, 13), // gradingScheme
    Span(6110, 49), // http://data.europa.eu/snb/model/elm/gradingScheme
    Span(6196, 5), // grant
    Span(6160, 41), // http://data.europa.eu/snb/model/elm/grant
    Span(6238, 13), // groupMemberOf
    Span(6202, 49), // http://data.europa.eu/snb/model/elm/groupMemberOf
    Span(6288, 8), // hasClaim
    Span(6252, 44), // http://data.europa.eu/snb/model/elm/hasClaim
    Span(6333, 13), // hasCredential
    Span(6297, 49), // http://data.europa.eu/snb/model/elm/hasCredential
    Span(6383, 7), // hasPart
    Span(6347, 43), // http://data.europa.eu/snb/model/elm/hasPart
    Span(6417, 8), // homepage
    Span(6391, 34), // http://xmlns.com/foaf/0.1/homepage
    Span(6462, 5), // image
    Span(6426, 41), // http://data.europa.eu/snb/model/elm/image
    Span(6494, 10), // identifier
    Span(6468, 36), // http://www.w3.org/ns/adms#identifier
    Span(6541, 14), // idVerification
    Span(6505, 50), // http://data.europa.eu/snb/model/elm/idVerification
    Span(6592, 12), // influencedBy
    Span(6556, 48), // http://data.europa.eu/snb/model/elm/influencedBy
    Span(6641, 10), // influences
    Span(6605, 46), // http://data.europa.eu/snb/model/elm/influences
    Span(6688, 8), // inScheme
    Span(6652, 44), // http://www.w3.org/2004/02/skos/core#inScheme
    Span(6733, 17), // individualDisplay
    Span(6697, 53), // http://data.europa.eu/snb/model/elm/individualDisplay
    Span(6787, 8), // isPartOf
    Span(6751, 44), // http://data.europa.eu/snb/model/elm/isPartOf
    Span(6832, 22), // isPartialQualification
    Span(6796, 58), // http://data.europa.eu/snb/model/elm/isPartialQualification
    Span(6855, 40), // http://www.w3.org/2001/XMLSchema#boolean
    Span(6932, 5), // label
    Span(6896, 41), // http://data.europa.eu/snb/model/elm/label
    Span(6974, 11), // landingPage
    Span(6938, 47), // http://data.europa.eu/snb/model/elm/landingPage
    Span(7011, 8), // language
    Span(6986, 33), // http://purl.org/dc/terms/language
    Span(7024, 8), // latitude
    Span(7020, 12), // clv:latitude
    Span(7069, 32), // learningAchievementSpecification
    Span(7033, 68), // http://data.europa.eu/snb/model/elm/learningAchievementSpecification
    Span(7130, 9), // legalName
    Span(7102, 37), // http://www.w3.org/ns/regorg#legalName
    Span(7144, 9), // longitude
    Span(7140, 13), // clv:longitude
    Span(7190, 29), // learningActivitySpecification
    Span(7154, 65), // http://data.europa.eu/snb/model/elm/learningActivitySpecification
    Span(7256, 19), // learningOpportunity
    Span(7220, 55), // http://data.europa.eu/snb/model/elm/learningOpportunity
    Span(7312, 15), // learningOutcome
    Span(7276, 51), // http://data.europa.eu/snb/model/elm/learningOutcome
    Span(7312, 22), // learningOutcomeSummary
    Span(7276, 58), // http://data.europa.eu/snb/model/elm/learningOutcomeSummary
    Span(7371, 15), // learningSetting
    Span(7335, 51), // http://data.europa.eu/snb/model/elm/learningSetting
    Span(7423, 16), // learningSchedule
    Span(7387, 52), // http://data.europa.eu/snb/model/elm/learningSchedule
    Span(7476, 17), // levelOfCompletion
    Span(7440, 53), // http://data.europa.eu/snb/model/elm/levelOfCompletion
    Span(7530, 19), // limitCredentialType
    Span(7494, 55), // http://data.europa.eu/snb/model/elm/limitCredentialType
    Span(7586, 13), // limitEQFLevel
    Span(7550, 49), // http://data.europa.eu/snb/model/elm/limitEQFLevel
    Span(7636, 10), // limitField
    Span(7600, 46), // http://data.europa.eu/snb/model/elm/limitField
    Span(7683, 17), // limitJurisdiction
    Span(7647, 53), // http://data.europa.eu/snb/model/elm/limitJurisdiction
    Span(7737, 23), // limitNationalOccupation
    Span(7701, 59), // http://data.europa.eu/snb/model/elm/limitNationalOccupation
    Span(7797, 15), // limitOccupation
    Span(7761, 51), // http://data.europa.eu/snb/model/elm/limitOccupation
    Span(7849, 17), // limitOrganisation
    Span(7813, 53), // http://data.europa.eu/snb/model/elm/limitOrganisation
    Span(7903, 18), // limitQualification
    Span(7867, 54), // http://data.europa.eu/snb/model/elm/limitQualification
    Span(7958, 8), // location
    Span(7922, 44), // http://data.europa.eu/snb/model/elm/location
    Span(8003, 4), // logo
    Span(7967, 40), // http://data.europa.eu/snb/model/elm/logo
    Span(8044, 15), // maximumDuration
    Span(8008, 51), // http://data.europa.eu/snb/model/elm/maximumDuration
    Span(8060, 12), // maximumScore
    Span(8073, 44), // http://data.europa.eu/snb/model/elm/maxScore
    Span(8118, 12), // minimumScore
    Span(8131, 44), // http://data.europa.eu/snb/model/elm/minScore
    Span(8202, 6), // member
    Span(8176, 32), // http://xmlns.com/foaf/0.1/member
    Span(8234, 8), // memberOf
    Span(8209, 33), // http://www.w3.org/ns/org#memberOf
    Span(57, 4), // mode
    Span(8243, 40), // http://data.europa.eu/snb/model/elm/mode
    Span(8320, 21), // educationalSystemNote
    Span(8284, 57), // http://data.europa.eu/snb/model/elm/educationalSystemNote
    Span(8378, 10), // nationalID
    Span(8342, 46), // http://data.europa.eu/snb/model/elm/nationalID
    Span(8425, 8), // notation
    Span(8389, 44), // http://www.w3.org/2004/02/skos/core#notation
    Span(8470, 10), // noteFormat
    Span(8434, 46), // http://data.europa.eu/snb/model/elm/noteFormat
    Span(8517, 11), // noteLiteral
    Span(8481, 47), // http://data.europa.eu/snb/model/elm/noteLiteral
    Span(8529, 8), // nqfLevel
    Span(8538, 44), // http://data.europa.eu/snb/model/elm/NQFLevel
    Span(8619, 12), // organisation
    Span(8583, 48), // http://data.europa.eu/snb/model/elm/organisation
    Span(6421, 4), // page
    Span(8632, 40), // http://data.europa.eu/snb/model/elm/page
    Span(8701, 14), // patronymicName
    Span(8673, 42), // http://www.w3.org/ns/person#patronymicName
    Span(8752, 15), // percentageEqual
    Span(8716, 51), // http://data.europa.eu/snb/model/elm/percentageEqual
    Span(8804, 16), // percentageHigher
    Span(8768, 52), // http://data.europa.eu/snb/model/elm/percentageHigher
    Span(8857, 15), // percentageLower
    Span(8821, 51), // http://data.europa.eu/snb/model/elm/percentageLower
    Span(8909, 12), // placeOfBirth
    Span(8873, 48), // http://data.europa.eu/snb/model/elm/placeOfBirth
    Span(8958, 15), // primaryLanguage
    Span(8922, 51), // http://data.europa.eu/snb/model/elm/primaryLanguage
    Span(9010, 5), // point
    Span(8974, 41), // http://data.europa.eu/snb/model/elm/point
    Span(9221, 5), // phone
    Span(9185, 41), // http://data.europa.eu/snb/model/elm/phone
    Span(9052, 8), // provenBy
    Span(9016, 44), // http://data.europa.eu/snb/model/elm/provenBy
    Span(9097, 6), // proves
    Span(9061, 42), // http://data.europa.eu/snb/model/elm/proves
    Span(9129, 9), // publisher
    Span(9104, 34), // http://purl.org/dc/terms/publisher
    Span(9175, 9), // prefLabel
    Span(9139, 45), // http://www.w3.org/2004/02/skos/core#prefLabel
    Span(9221, 11), // phoneNumber
    Span(9185, 47), // http://data.europa.eu/snb/model/elm/phoneNumber
    Span(9269, 10), // providedBy
    Span(9233, 46), // http://data.europa.eu/snb/model/elm/providedBy
    Span(9316, 17), // qualificationCode
    Span(9280, 53), // http://data.europa.eu/snb/model/elm/qualificationCode
    Span(9362, 12), // registration
    Span(9334, 40), // http://www.w3.org/ns/regorg#registration
    Span(9411, 16), // relatedESCOSkill
    Span(9375, 52), // http://data.europa.eu/snb/model/elm/relatedESCOSkill
    Span(9464, 12), // relatedSkill
    Span(9428, 48), // http://data.europa.eu/snb/model/elm/relatedSkill
    Span(9513, 6), // report
    Span(9477, 42), // http://data.europa.eu/snb/model/elm/report
    Span(9556, 10), // reviewDate
    Span(9520, 46), // http://data.europa.eu/snb/model/elm/reviewDate
    Span(9603, 18), // resultDestribution
    Span(9567, 54), // http://data.europa.eu/snb/model/elm/resultDestribution
    Span(9658, 14), // resultCategory
    Span(9622, 50), // http://data.europa.eu/snb/model/elm/resultCategory
    Span(9709, 16), // reusabilityLevel
    Span(9673, 52), // http://data.europa.eu/snb/model/elm/reusabilityLevel
    Span(9762, 19), // scheduleInformation
    Span(9726, 55), // http://data.europa.eu/snb/model/elm/scheduleInformation
    Span(9808, 12), // schemeAgency
    Span(9782, 38), // http://www.w3.org/ns/adms#schemeAgency
    Span(9857, 10), // schemeName
    Span(9821, 46), // http://data.europa.eu/snb/model/elm/schemeName
    Span(9904, 13), // schemeVersion
    Span(9868, 49), // http://data.europa.eu/snb/model/elm/schemeVersion
    Span(9954, 8), // schemeId
    Span(9918, 44), // http://data.europa.eu/snb/model/elm/schemeId
    Span(9999, 5), // score
    Span(9963, 41), // http://data.europa.eu/snb/model/elm/score
    Span(10041, 16), // shortenedGrading
    Span(10005, 52), // http://data.europa.eu/snb/model/elm/shortenedGrading
    Span(10083, 7), // spatial
    Span(10058, 32), // http://purl.org/dc/terms/spatial
    Span(10127, 11), // spatialCode
    Span(10091, 47), // http://data.europa.eu/snb/model/elm/spatialCode
    Span(10175, 16), // specialisationOf
    Span(10139, 52), // http://data.europa.eu/snb/model/elm/specialisationOf
    Span(10228, 11), // specifiedBy
    Span(10192, 47), // http://data.europa.eu/snb/model/elm/specifiedBy
    Span(10276, 9), // startDate
    Span(10240, 45), // http://data.europa.eu/snb/model/elm/startDate
    Span(10322, 6), // status
    Span(10286, 42), // http://data.europa.eu/snb/model/elm/status
    Span(5061, 7), // subject
    Span(10329, 32), // http://purl.org/dc/terms/subject
    Span(10387, 17), // subOrganizationOf
    Span(10362, 42), // http://www.w3.org/ns/org#subOrganizationOf
    Span(10441, 14), // summaryDisplay
    Span(10405, 50), // http://data.europa.eu/snb/model/elm/summaryDisplay
    Span(10492, 21), // supplementaryDocument
    Span(10456, 57), // http://data.europa.eu/snb/model/elm/supplementaryDocument
    Span(10550, 11), // targetGroup
    Span(10514, 47), // http://data.europa.eu/snb/model/elm/targetGroup
    Span(10598, 13), // taxIdentifier
    Span(10562, 49), // http://data.europa.eu/snb/model/elm/taxIdentifier
    Span(10637, 8), // temporal
    Span(10612, 33), // http://purl.org/dc/terms/temporal
    Span(10646, 12), // thematicArea
    Span(10659, 46), // http://data.europa.eu/snb/model/elm/ISCEDFCode
    Span(1340, 5), // title
    Span(10706, 30), // http://purl.org/dc/terms/title
    Span(300, 4), // unit
    Span(10737, 40), // http://data.europa.eu/snb/model/elm/unit
    Span(10814, 4), // used
    Span(10778, 40), // http://data.europa.eu/snb/model/elm/used
    Span(10844, 5), // valid
    Span(10819, 30), // http://purl.org/dc/terms/valid
    Span(10886, 5), // value
    Span(10850, 41), // http://data.europa.eu/snb/model/elm/value
    Span(10892, 40), // http://www.w3.org/2001/XMLSchema#decimal
    Span(10969, 13), // vatIdentifier
    Span(10933, 49), // http://data.europa.eu/snb/model/elm/vatIdentifier
    Span(11019, 17), // verificationCheck
    Span(10983, 53), // http://data.europa.eu/snb/model/elm/verificationCheck
    Span(11073, 18), // verificationStatus
    Span(11037, 54), // http://data.europa.eu/snb/model/elm/verificationStatus
    Span(11128, 16), // volumeOfLearning
    Span(11092, 52), // http://data.europa.eu/snb/model/elm/volumeOfLearning
    Span(11181, 8), // workload
    Span(11145, 44), // http://data.europa.eu/snb/model/elm/workload
    Span(11190, 22), // PresentationSubmission
    Span(11213, 74), // https://identity.foundation/presentation-exchange/#presentation-submission
    Span(11288, 23), // presentation_submission
    Span(11331, 16), // accessibilityAPI
    Span(11312, 35), // https://schema.org/accessibilityAPI
    Span(11367, 20), // accessibilityControl
    Span(11348, 39), // https://schema.org/accessibilityControl
    Span(11407, 20), // accessibilityFeature
    Span(11388, 39), // https://schema.org/accessibilityFeature
    Span(11447, 19), // accessibilityHazard
    Span(11428, 38), // https://schema.org/accessibilityHazard
    Span(814, 2), // id
    Span(11467, 3), // @id
    Span(4642, 4), // type
    Span(11471, 5), // @type
    Span(11516, 20), // ApplyLinkAchievement
    Span(11477, 59), // https://w3id.org/openbadges/extensions#ApplyLinkAchievement
    Span(11320, 6), // schema
    Span(11537, 18), // http://schema.org/
    Span(11555, 5), // Place
    Span(11537, 23), // http://schema.org/Place
    Span(11600, 13), // CCAchievement
    Span(11561, 52), // https://w3id.org/openbadges/extensions#CCAchievement
    Span(11832, 7), // license
    Span(11614, 46), // https://w3id.org/openbadges/extensions#License
    Span(11653, 7), // License
    Span(108, 2), // cc
    Span(11671, 30), // http://creativecommons.org/ns#
    Span(11661, 9), // legalCode
    Span(11671, 39), // http://creativecommons.org/ns#legalcode
    Span(11711, 37), // http://creativecommons.org/ns#License
    Span(11749, 4), // CC-0
    Span(11754, 50), // https://creativecommons.org/publicdomain/zero/1.0/
    Span(11849, 5), // CC-BY
    Span(11805, 43), // http://creativecommons.org/licenses/by/4.0/
    Span(11849, 8), // CC-BY-SA
    Span(11858, 46), // http://creativecommons.org/licenses/by-sa/4.0/
    Span(11952, 8), // CC-BY-NC
    Span(11905, 46), // http://creativecommons.org/licenses/by-nc/4.0/
    Span(11952, 11), // CC-BY-NC-SA
    Span(11964, 49), // http://creativecommons.org/licenses/by-nc-sa/4.0/
    Span(12014, 8), // CC-BY-ND
    Span(12023, 46), // http://creativecommons.org/licenses/by-nd/4.0/
    Span(12070, 11), // CC-BY-NC-ND
    Span(12082, 50), // https://creativecommons.org/licenses/by-nc-nd/4.0/
    Span(12183, 13), // ClrCredential
    Span(12133, 63), // https://purl.imsglobal.org/spec/vc/clr/vocab.html#ClrCredential
    Span(12247, 7), // partial
    Span(12197, 57), // https://purl.imsglobal.org/spec/vc/clr/vocab.html#partial
    Span(12255, 11), // xsd:boolean
    Span(12317, 10), // ClrSubject
    Span(12267, 60), // https://purl.imsglobal.org/spec/vc/clr/vocab.html#ClrSubject
    Span(12328, 3), // obi
    Span(13856, 49), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#
    Span(12382, 11), // achievement
    Span(12332, 61), // https://purl.imsglobal.org/spec/vc/clr/vocab.html#achievement
    Span(14787, 60), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement
    Span(12444, 11), // association
    Span(12394, 61), // https://purl.imsglobal.org/spec/vc/clr/vocab.html#association
    Span(12663, 61), // https://purl.imsglobal.org/spec/vc/clr/vocab.html#Association
    Span(12506, 20), // verifiableCredential
    Span(12456, 70), // https://purl.imsglobal.org/spec/vc/clr/vocab.html#verifiableCredential
    Span(12527, 56), // https://www.w3.org/2018/credentials#verifiableCredential
    Span(12584, 62), // https://purl.imsglobal.org/spec/vc/clr/vocab.html#identifier-1
    Span(16406, 59), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Identifier
    Span(12713, 11), // Association
    Span(12647, 15), // associationType
    Span(12663, 65), // https://purl.imsglobal.org/spec/vc/clr/vocab.html#AssociationType
    Span(12779, 8), // sourceId
    Span(12729, 58), // https://purl.imsglobal.org/spec/vc/clr/vocab.html#sourceId
    Span(12788, 10), // xsd:anyURI
    Span(12849, 8), // targetId
    Span(12799, 58), // https://purl.imsglobal.org/spec/vc/clr/vocab.html#targetId
    Span(12858, 51), // https://purl.imsglobal.org/spec/ob/v3p0/vocab.html#
    Span(12858, 62), // https://purl.imsglobal.org/spec/ob/v3p0/vocab.html#Achievement
    Span(12921, 41), // https://purl.imsglobal.org/spec/ob/vocab#
    Span(12962, 11), // dtAssertion
    Span(12921, 52), // https://purl.imsglobal.org/spec/ob/vocab#dtAssertion
    Span(13015, 17), // dtBadgeConnectAPI
    Span(12974, 58), // https://purl.imsglobal.org/spec/ob/vocab#dtBadgeConnectAPI
    Span(13074, 9), // dtProfile
    Span(13033, 50), // https://purl.imsglobal.org/spec/ob/vocab#dtProfile
    Span(13125, 8), // dtStatus
    Span(13084, 49), // https://purl.imsglobal.org/spec/ob/vocab#dtStatus
    Span(13125, 16), // dtStatusResponse
    Span(13084, 57), // https://purl.imsglobal.org/spec/ob/vocab#dtStatusResponse
    Span(13183, 12), // dtCompactJWS
    Span(13142, 53), // https://purl.imsglobal.org/spec/ob/vocab#dtCompactJWS
    Span(13237, 5), // dtIRI
    Span(13196, 46), // https://purl.imsglobal.org/spec/ob/vocab#dtIRI
    Span(13243, 49), // http://www.w3.org/2001/XMLSchema#normalizedString
    Span(13334, 5), // dtURL
    Span(13293, 46), // https://purl.imsglobal.org/spec/ob/vocab#dtURL
    Span(13340, 7), // apiBase
    Span(13348, 9), // assertion
    Span(13348, 10), // assertions
    Span(13359, 16), // authorizationUrl
    Span(13376, 15), // badgeConnectAPI
    Span(13433, 5), // error
    Span(13392, 46), // https://purl.imsglobal.org/spec/ob/vocab#error
    Span(13439, 46), // https://purl.imsglobal.org/spec/ob/vocab#image
    Span(13527, 4), // name
    Span(13486, 45), // https://purl.imsglobal.org/spec/ob/vocab#name
    Span(13532, 16), // privacyPolicyUrl
    Span(44141, 7), // profile
    Span(13549, 15), // registrationUrl
    Span(13606, 13), // scopesOffered
    Span(13565, 54), // https://purl.imsglobal.org/spec/ob/vocab#scopesOffered
    Span(13620, 15), // signedAssertion
    Span(13620, 16), // signedAssertions
    Span(13678, 10), // statusCode
    Span(13637, 51), // https://purl.imsglobal.org/spec/ob/vocab#statusCode
    Span(13689, 10), // statusText
    Span(13700, 60), // https://purl.imsglobal.org/spec/ob/vocab#StatusTextEnumDType
    Span(13761, 17), // termsOfServiceUrl
    Span(13779, 18), // tokenRevocationUrl
    Span(13798, 8), // tokenUrl
    Span(13848, 7), // version
    Span(13807, 48), // https://purl.imsglobal.org/spec/ob/vocab#version
    Span(18469, 34), // https://www.w3.org/2001/XMLSchema#
    Span(13905, 19), // OpenBadgeCredential
    Span(13856, 68), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential
    Span(1135, 11), // Achievement
    Span(13974, 15), // achievementType
    Span(13925, 64), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievementType
    Span(13990, 10), // xsd:string
    Span(14050, 9), // alignment
    Span(14001, 58), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment
    Span(14060, 56), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#creator
    Span(14166, 16), // creditsAvailable
    Span(14117, 65), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsAvailable
    Span(14183, 9), // xsd:float
    Span(19741, 8), // criteria
    Span(14193, 57), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria
    Span(14300, 12), // fieldOfStudy
    Span(14251, 61), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#fieldOfStudy
    Span(14362, 9), // humanCode
    Span(14313, 58), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#humanCode
    Span(14372, 54), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image
    Span(14476, 15), // otherIdentifier
    Span(14427, 64), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier
    Span(9411, 7), // related
    Span(14492, 56), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#related
    Span(14598, 17), // resultDescription
    Span(14549, 66), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription
    Span(14665, 14), // specialization
    Span(14616, 63), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#specialization
    Span(8758, 3), // tag
    Span(14680, 27), // https://schema.org/keywords
    Span(14708, 56), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#version
    Span(14765, 21), // AchievementCredential
    Span(14836, 18), // AchievementSubject
    Span(14787, 67), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#AchievementSubject
    Span(14855, 62), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement-0
    Span(14967, 15), // activityEndDate
    Span(14918, 64), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityEndDate
    Span(18898, 8), // xsd:date
    Span(15032, 17), // activityStartDate
    Span(14983, 66), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityStartDate
    Span(15099, 13), // creditsEarned
    Span(15050, 62), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsEarned
    Span(16471, 59), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier
    Span(15162, 13), // licenseNumber
    Span(15113, 62), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#licenseNumber
    Span(9603, 6), // result
    Span(14549, 55), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#result
    Span(15225, 4), // role
    Span(15176, 53), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#role
    Span(2319, 6), // source
    Span(15230, 55), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#source
    Span(1542, 4), // term
    Span(15286, 53), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#term
    Span(15340, 56), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Address
    Span(15416, 14), // addressCountry
    Span(15397, 33), // https://schema.org/addressCountry
    Span(15431, 18), // addressCountryCode
    Span(15450, 60), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#CountryCode
    Span(15530, 15), // addressLocality
    Span(15511, 34), // https://schema.org/addressLocality
    Span(15565, 13), // addressRegion
    Span(15546, 32), // https://schema.org/addressRegion
    Span(5915, 3), // geo
    Span(15579, 63), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates
    Span(15662, 19), // postOfficeBoxNumber
    Span(15643, 38), // https://schema.org/postOfficeBoxNumber
    Span(15701, 10), // postalCode
    Span(15682, 29), // https://schema.org/postalCode
    Span(15731, 13), // streetAddress
    Span(15712, 32), // https://schema.org/streetAddress
    Span(15764, 9), // Alignment
    Span(15745, 34), // https://schema.org/AlignmentObject
    Span(15829, 10), // targetCode
    Span(15780, 59), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetCode
    Span(15859, 17), // targetDescription
    Span(15840, 36), // https://schema.org/targetDescription
    Span(15896, 15), // targetFramework
    Span(15877, 34), // https://schema.org/targetFramework
    Span(15931, 10), // targetName
    Span(15912, 29), // https://schema.org/targetName
    Span(15991, 10), // targetType
    Span(15942, 59), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetType
    Span(16021, 9), // targetUrl
    Span(16002, 28), // https://schema.org/targetUrl
    Span(14242, 8), // Criteria
    Span(16080, 21), // EndorsementCredential
    Span(16031, 70), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementCredential
    Span(16151, 18), // EndorsementSubject
    Span(16102, 67), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementSubject
    Span(16219, 18), // endorsementComment
    Span(16170, 67), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementComment
    Span(16238, 57), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Evidence
    Span(16315, 8), // audience
    Span(16296, 27), // https://schema.org/audience
    Span(16343, 5), // genre
    Span(16324, 24), // https://schema.org/genre
    Span(15628, 14), // GeoCoordinates
    Span(16349, 27), // https://schema.org/latitude
    Span(16377, 28), // https://schema.org/longitude
    Span(16455, 15), // IdentifierEntry
    Span(16406, 64), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentifierEntry
    Span(16520, 14), // identifierType
    Span(16471, 63), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifierType
    Span(16584, 14), // IdentityObject
    Span(16535, 63), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentityObject
    Span(16648, 6), // hashed
    Span(16599, 55), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#hashed
    Span(16704, 12), // identityHash
    Span(16655, 61), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityHash
    Span(16766, 12), // identityType
    Span(16717, 61), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityType
    Span(16828, 4), // salt
    Span(16779, 53), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#salt
    Span(3197, 5), // Image
    Span(16852, 7), // caption
    Span(16833, 26), // https://schema.org/caption
    Span(4326, 7), // Profile
    Span(16860, 56), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile
    Span(16936, 14), // additionalName
    Span(16917, 33), // https://schema.org/additionalName
    Span(16951, 56), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#address
    Span(17008, 60), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#dateOfBirth
    Span(5105, 5), // email
    Span(17069, 24), // https://schema.org/email
    Span(17094, 29), // https://schema.org/familyName
    Span(17173, 16), // familyNamePrefix
    Span(17124, 65), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#familyNamePrefix
    Span(17190, 28), // https://schema.org/givenName
    Span(17238, 15), // honorificPrefix
    Span(17219, 34), // https://schema.org/honorificPrefix
    Span(17273, 15), // honorificSuffix
    Span(17254, 34), // https://schema.org/honorificSuffix
    Span(17338, 9), // parentOrg
    Span(17289, 58), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#parentOrg
    Span(17348, 63), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#patronymicName
    Span(17412, 54), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#phone
    Span(17516, 8), // official
    Span(17467, 57), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#official
    Span(17574, 7), // Related
    Span(17525, 56), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Related
    Span(1996, 6), // Result
    Span(17726, 55), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Result
    Span(17631, 13), // achievedLevel
    Span(17582, 62), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievedLevel
    Span(17645, 55), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#status
    Span(17701, 24), // https://schema.org/value
    Span(17775, 17), // ResultDescription
    Span(17726, 66), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#ResultDescription
    Span(17842, 12), // allowedValue
    Span(17793, 61), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#allowedValue
    Span(17904, 13), // requiredLevel
    Span(17855, 62), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredLevel
    Span(17967, 13), // requiredValue
    Span(17918, 62), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredValue
    Span(18030, 10), // resultType
    Span(17981, 59), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultType
    Span(18090, 20), // rubricCriterionLevel
    Span(18041, 69), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#rubricCriterionLevel
    Span(18160, 8), // valueMax
    Span(18111, 57), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMax
    Span(18218, 8), // valueMin
    Span(18169, 57), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMin
    Span(18276, 20), // RubricCriterionLevel
    Span(18227, 69), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#RubricCriterionLevel
    Span(7476, 5), // level
    Span(18297, 54), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#level
    Span(18401, 6), // points
    Span(18352, 55), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#points
    Span(18457, 11), // awardedDate
    Span(18408, 60), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#awardedDate
    Span(18469, 42), // https://www.w3.org/2001/XMLSchema#dateTime
    Span(18512, 30), // https://schema.org/description
    Span(18543, 40), // https://www.w3.org/2001/XMLSchema#string
    Span(16219, 11), // endorsement
    Span(16170, 60), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsement
    Span(18584, 54), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#image
    Span(18639, 23), // https://schema.org/name
    Span(18712, 9), // narrative
    Span(18663, 58), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#narrative
    Span(1531, 3), // url
    Span(18722, 22), // https://schema.org/url
    Span(18745, 40), // https://www.w3.org/2001/XMLSchema#anyURI
    Span(18786, 39), // https://www.w3.org/2001/XMLSchema#float
    Span(18469, 38), // https://www.w3.org/2001/XMLSchema#date
    Span(18826, 41), // https://www.w3.org/2001/XMLSchema#boolean
    Span(18887, 10), // inLanguage
    Span(18868, 29), // https://schema.org/inLanguage
    Span(13925, 60), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement
    Span(18898, 12), // xsd:dateTime
    Span(18911, 58), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Alignment
    Span(15745, 28), // https://schema.org/Alignment
    Span(18970, 60), // https://purl.imsglobal.org/spec/vc/ob/vocab.html#PhoneNumber
    Span(19086, 30), // 1EdTechJsonSchemaValidator2019
    Span(19031, 85), // https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019
    Span(19172, 21), // 1EdTechRevocationList
    Span(19117, 76), // https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#1EdTechRevocationList
    Span(19249, 24), // 1EdTechCredentialRefresh
    Span(19194, 79), // https://purl.imsglobal.org/spec/vccr/v1p0/context.json#1EdTechCredentialRefresh
    Span(19274, 85), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#OpenBadgeCredential
    Span(19991, 77), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Achievement
    Span(19360, 81), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#achievementType
    Span(19442, 75), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Alignment
    Span(19518, 73), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Profile
    Span(19592, 82), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#creditsAvailable
    Span(19675, 74), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#criteria
    Span(19750, 78), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#fieldOfStudy
    Span(19829, 75), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#humanCode
    Span(19905, 80), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#specialization
    Span(19986, 4), // tags
    Span(19991, 84), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#AchievementSubject
    Span(20076, 76), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Identifier
    Span(22229, 72), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Result
    Span(20153, 73), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Address
    Span(20227, 77), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#CountryCode
    Span(20305, 33), // https://schema.org/addresLocality
    Span(20339, 80), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#GeoCoordinates
    Span(20420, 76), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#targetCode
    Span(20497, 76), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#targetType
    Span(20574, 74), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Criteria
    Span(20649, 87), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#EndorsementCredential
    Span(20737, 84), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#EndorsementSubject
    Span(20822, 84), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#endorsementComment
    Span(20907, 74), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Evidence
    Span(20982, 80), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#IdentityObject
    Span(21063, 72), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#hashed
    Span(21136, 78), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#identityHash
    Span(21215, 70), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#salt
    Span(21286, 79), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#IdentityImage
    Span(21366, 77), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#dateOfBirth
    Span(21444, 82), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#familyNamePrefix
    Span(21527, 75), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#parentOrg
    Span(21603, 80), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#patronymicName
    Span(21684, 77), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#PhoneNumber
    Span(21762, 74), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#official
    Span(21903, 12), // sisSourcedId
    Span(21837, 78), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#sisSourcedId
    Span(21982, 9), // sourcedId
    Span(21916, 75), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#sourcedId
    Span(21992, 79), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#achievedLevel
    Span(22072, 83), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#resultDescription
    Span(22156, 72), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#status
    Span(22229, 83), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#ResultDescription
    Span(22313, 78), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#allowedValue
    Span(22392, 79), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#requiredLevel
    Span(22472, 79), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#requiredValue
    Span(22552, 76), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#resultType
    Span(22629, 86), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#RubricCriterionLevel
    Span(22716, 74), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#valueMax
    Span(22791, 74), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#valueMin
    Span(22866, 71), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#level
    Span(22938, 72), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#points
    Span(20822, 77), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#endorsement
    Span(23011, 71), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#image
    Span(23083, 75), // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#narrative
    Span(23159, 22), // http://schema.org/name
    Span(23182, 29), // http://schema.org/description
    Span(23212, 28), // http://schema.org/identifier
    Span(23241, 23), // http://schema.org/image
    Span(24309, 21), // PermanentResidentCard
    Span(24280, 50), // https://w3id.org/citizenship#PermanentResidentCard
    Span(24309, 17), // PermanentResident
    Span(24280, 46), // https://w3id.org/citizenship#PermanentResident
    Span(23265, 4), // ctzn
    Span(23270, 29), // https://w3id.org/citizenship#
    Span(23299, 12), // birthCountry
    Span(23270, 41), // https://w3id.org/citizenship#birthCountry
    Span(23330, 9), // birthDate
    Span(23312, 27), // http://schema.org/birthDate
    Span(23369, 22), // commuterClassification
    Span(23340, 51), // https://w3id.org/citizenship#commuterClassification
    Span(23392, 28), // http://schema.org/familyName
    Span(23421, 24), // http://schema.org/gender
    Span(23446, 27), // http://schema.org/givenName
    Span(23503, 11), // lprCategory
    Span(23474, 40), // https://w3id.org/citizenship#lprCategory
    Span(23544, 9), // lprNumber
    Span(23515, 38), // https://w3id.org/citizenship#lprNumber
    Span(23583, 13), // residentSince
    Span(23554, 42), // https://w3id.org/citizenship#residentSince
    Span(23597, 24), // http://schema.org/Person
    Span(23641, 17), // QuantitativeValue
    Span(23622, 36), // https://schema.org/QuantitativeValue
    Span(23678, 8), // unitCode
    Span(23659, 27), // https://schema.org/unitCode
    Span(23706, 13), // PostalAddress
    Span(23687, 32), // https://schema.org/PostalAddress
    Span(23720, 25), // https://schema.org/Person
    Span(23746, 28), // https://schema.org/birthDate
    Span(23775, 25), // https://schema.org/gender
    Span(23820, 6), // height
    Span(23801, 25), // https://schema.org/height
    Span(23827, 24), // https://schema.org/image
    Span(23881, 13), // maritalStatus
    Span(23852, 42), // https://w3id.org/citizenship#maritalStatus
    Span(23924, 25), // marriageCertificateNumber
    Span(23895, 54), // https://w3id.org/citizenship#marriageCertificateNumber
    Span(23979, 16), // marriageLocation
    Span(23950, 45), // https://w3id.org/citizenship#marriageLocation
    Span(24025, 17), // formerNationality
    Span(23996, 46), // https://w3id.org/citizenship#formerNationality
    Span(24072, 21), // permanentResidentCard
    Span(24043, 50), // https://w3id.org/citizenship#permanentResidentCard
    Span(24123, 9), // residence
    Span(24094, 38), // https://w3id.org/citizenship#residence
    Span(24162, 14), // filingLocation
    Span(24133, 43), // https://w3id.org/citizenship#filingLocation
    Span(24177, 29), // https://schema.org/identifier
    Span(24236, 7), // mrzHash
    Span(24207, 36), // https://w3id.org/citizenship#mrzHash
    Span(24244, 35), // https://w3id.org/security#multibase
    Span(24309, 31), // PermanentResidentCardCredential
    Span(24280, 60), // https://w3id.org/citizenship#PermanentResidentCardCredential
    Span(24370, 16), // EmployablePerson
    Span(24341, 45), // https://w3id.org/citizenship#EmployablePerson
    Span(24416, 31), // employmentAuthorizationDocument
    Span(24387, 60), // https://w3id.org/citizenship#employmentAuthorizationDocument
    Span(24477, 31), // EmploymentAuthorizationDocument
    Span(24448, 60), // https://w3id.org/citizenship#EmploymentAuthorizationDocument
    Span(24477, 41), // EmploymentAuthorizationDocumentCredential
    Span(24448, 70), // https://w3id.org/citizenship#EmploymentAuthorizationDocumentCredential
    Span(24548, 17), // NaturalizedPerson
    Span(24519, 46), // https://w3id.org/citizenship#NaturalizedPerson
    Span(24595, 27), // certificateOfNaturalization
    Span(24566, 56), // https://w3id.org/citizenship#certificateOfNaturalization
    Span(24886, 27), // CertificateOfNaturalization
    Span(24857, 56), // https://w3id.org/citizenship#CertificateOfNaturalization
    Span(24652, 12), // ceremonyDate
    Span(24623, 41), // https://w3id.org/citizenship#ceremonyDate
    Span(24694, 16), // ceremonyLocation
    Span(24665, 45), // https://w3id.org/citizenship#ceremonyLocation
    Span(24740, 22), // naturalizationLocation
    Span(24711, 51), // https://w3id.org/citizenship#naturalizationLocation
    Span(24792, 13), // naturalizedBy
    Span(24763, 42), // https://w3id.org/citizenship#naturalizedBy
    Span(24835, 21), // insRegistrationNumber
    Span(24806, 50), // https://w3id.org/citizenship#insRegistrationNumber
    Span(24886, 37), // CertificateOfNaturalizationCredential
    Span(24857, 66), // https://w3id.org/citizenship#CertificateOfNaturalizationCredential
    Span(24953, 7), // Citizen
    Span(24924, 36), // https://w3id.org/citizenship#Citizen
    Span(24990, 24), // certificateOfCitizenship
    Span(24961, 53), // https://w3id.org/citizenship#certificateOfCitizenship
    Span(25095, 24), // CertificateOfCitizenship
    Span(25066, 53), // https://w3id.org/citizenship#CertificateOfCitizenship
    Span(25044, 21), // cisRegistrationNumber
    Span(25015, 50), // https://w3id.org/citizenship#cisRegistrationNumber
    Span(25095, 34), // CertificateOfCitizenshipCredential
    Span(25066, 63), // https://w3id.org/citizenship#CertificateOfCitizenshipCredential
    Span(25159, 24), // OpticalBarcodeCredential
    Span(25130, 53), // https://w3id.org/citizenship#OpticalBarcodeCredential
    Span(25213, 29), // TerseBitstringStatusListEntry
    Span(25184, 58), // https://w3id.org/citizenship#TerseBitstringStatusListEntry
    Span(25272, 22), // terseStatusListBaseUrl
    Span(25243, 51), // https://w3id.org/citizenship#terseStatusListBaseUrl
    Span(25324, 20), // terseStatusListIndex
    Span(25295, 49), // https://w3id.org/citizenship#terseStatusListIndex
    Span(25713, 33), // EducationalOccupationalCredential
    Span(25695, 51), // http://schema.org/EducationalOccupationalCredential
    Span(25363, 30), // EducationalOccupationalProgram
    Span(25345, 48), // http://schema.org/EducationalOccupationalProgram
    Span(25412, 6), // Course
    Span(25394, 24), // http://schema.org/Course
    Span(25412, 14), // CourseInstance
    Span(25394, 32), // http://schema.org/CourseInstance
    Span(25427, 21), // http://schema.org/url
    Span(25467, 10), // courseCode
    Span(25449, 28), // http://schema.org/courseCode
    Span(25496, 15), // numberOfCredits
    Span(25478, 33), // http://schema.org/numberOfCredits
    Span(25512, 27), // http://schema.org/startDate
    Span(25540, 25), // http://schema.org/endDate
    Span(25566, 23), // http://schema.org/value
    Span(25608, 28), // educationalCredentialAwarded
    Span(25590, 46), // http://schema.org/educationalCredentialAwarded
    Span(25655, 17), // hasCourseInstance
    Span(25637, 35), // http://schema.org/hasCourseInstance
    Span(25673, 21), // awardedOnCompletionOf
    Span(25747, 18), // competencyRequired
    Span(25695, 70), // http://schema.org/EducationalOccupationalCredential#competencyRequired
    Span(25818, 18), // credentialCategory
    Span(25766, 70), // http://schema.org/EducationalOccupationalCredential#credentialCategory
    Span(25837, 31), // http://schema.org/hasCredential
    Span(25869, 33), // https://w3id.org/dcc/v1#assertion
    Span(25931, 6), // Issuer
    Span(25903, 34), // https://w3id.org/openbadges#Issuer
    Span(25962, 27), // ProgramCompletionCredential
    Span(25938, 51), // https://w3id.org/dcc/v1#ProgramCompletionCredential
    Span(26014, 26), // CourseCompletionCredential
    Span(25990, 50), // https://w3id.org/dcc/v1#CourseCompletionCredential
    Span(26065, 18), // LearningCredential
    Span(26041, 42), // https://w3id.org/dcc/v1#LearningCredential
    Span(12964, 9), // Assertion
    Span(26084, 33), // https://w3id.org/dcc/v1#Assertion
    Span(25903, 28), // https://w3id.org/openbadges#
    Span(11505, 10), // extensions
    Span(11477, 39), // https://w3id.org/openbadges/extensions#
    Span(26118, 53), // https://w3id.org/openbadges/extensions##accessibility
    Span(26172, 48), // https://w3id.org/openbadges/extensions#applyLink
    Span(26802, 4), // case
    Span(26810, 43), // https://purl.imsglobal.org/spec/case/vocab#
    Span(26279, 8), // Artifact
    Span(26221, 66), // https://w3id.org/openbadges/extensions#AssessmentExtensionArtifact
    Span(26346, 4), // Exam
    Span(26288, 62), // https://w3id.org/openbadges/extensions#AssessmentExtensionExam
    Span(26409, 16), // ExternalQuestion
    Span(26351, 74), // https://w3id.org/openbadges/extensions#AssessmentExtensionExternalQuestion
    Span(26484, 12), // FileQuestion
    Span(26426, 70), // https://w3id.org/openbadges/extensions#AssessmentExtensionFileQuestion
    Span(26555, 11), // Performance
    Span(26497, 69), // https://w3id.org/openbadges/extensions#AssessmentExtensionPerformance
    Span(26625, 12), // TextQuestion
    Span(26567, 70), // https://w3id.org/openbadges/extensions#AssessmentExtensionTextQuestion
    Span(27182, 20), // assessmentEvaluation
    Span(27143, 59), // https://w3id.org/openbadges/extensions#assessmentEvaluation
    Span(26677, 17), // assessmentExample
    Span(26638, 56), // https://w3id.org/openbadges/extensions#assessmentExample
    Span(26734, 16), // assessmentOutput
    Span(26695, 55), // https://w3id.org/openbadges/extensions#assessmentOutput
    Span(26790, 11), // assessments
    Span(26751, 50), // https://w3id.org/openbadges/extensions#assessments
    Span(26802, 7), // caseUri
    Span(26810, 46), // https://purl.imsglobal.org/spec/case/vocab#uri
    Span(26857, 51), // https://purl.imsglobal.org/spec/case/vocab#category
    Span(26909, 14), // characterLimit
    Span(26924, 63), // https://w3id.org/openbadges/extensions#assessmentCharacterLimit
    Span(26988, 15), // criterionLevels
    Span(27004, 66), // https://purl.imsglobal.org/spec/case/vocab#CFRubricCriterionLevels
    Span(27071, 54), // https://purl.imsglobal.org/spec/case/vocab#description
    Span(27126, 16), // evaluationMethod
    Span(27143, 65), // https://w3id.org/openbadges/extensions#assessmentEvaluationMethod
    Span(27209, 18), // hasGroupEvaluation
    Span(27228, 67), // https://w3id.org/openbadges/extensions#assessmentHasGroupEvaluation
    Span(27296, 21), // hasGroupParticipation
    Span(27318, 70), // https://w3id.org/openbadges/extensions#assessmentHasGroupParticipation
    Span(27389, 53), // https://purl.imsglobal.org/spec/case/vocab#identifier
    Span(27486, 18), // lastChangeDateTime
    Span(27443, 61), // https://purl.imsglobal.org/spec/case/vocab#lastChangeDateTime
    Span(27548, 8), // position
    Span(27505, 51), // https://purl.imsglobal.org/spec/case/vocab#position
    Span(27600, 7), // quality
    Span(27557, 50), // https://purl.imsglobal.org/spec/case/vocab#quality
    Span(27608, 9), // questions
    Span(27618, 58), // https://w3id.org/openbadges/extensions#assessmentQuestions
    Span(17904, 8), // required
    Span(27677, 57), // https://w3id.org/openbadges/extensions#assessmentRequired
    Span(27735, 14), // rubricCriteria
    Span(27750, 59), // https://purl.imsglobal.org/spec/case/vocab#CFRubricCriteria
    Span(27853, 8), // rubricId
    Span(27810, 51), // https://purl.imsglobal.org/spec/case/vocab#rubricId
    Span(27905, 7), // rubrics
    Span(27862, 50), // https://purl.imsglobal.org/spec/case/vocab#rubrics
    Span(27913, 8), // sections
    Span(27922, 57), // https://w3id.org/openbadges/extensions#assessmentSections
    Span(27980, 48), // https://purl.imsglobal.org/spec/case/vocab#score
    Span(28029, 31), // scoringMethodExampleDescription
    Span(28061, 80), // https://w3id.org/openbadges/extensions#assessmentScoringMethodExampleDescription
    Span(19076, 4), // text
    Span(28142, 22), // http://schema.org/text
    Span(28165, 48), // https://purl.imsglobal.org/spec/case/vocab#title
    Span(28257, 6), // weight
    Span(28214, 49), // https://purl.imsglobal.org/spec/case/vocab#weight
    Span(28264, 9), // wordLimit
    Span(28274, 58), // https://w3id.org/openbadges/extensions#assessmentWordLimit
    Span(28333, 50), // https://w3id.org/openbadges/extensions#Endorsement
    Span(28397, 14), // endorsedObject
    Span(28384, 27), // endorsement:/endorsedObject
    Span(28412, 15), // exampleProperty
    Span(28428, 21), // http://schema.org/geo
    Span(28450, 26), // http://schema.org/latitude
    Span(28477, 27), // http://schema.org/longitude
    Span(28505, 19), // contactInstructions
    Span(28525, 71), // https://w3id.org/openbadges/extensions#accreditationContactInstructions
    Span(28597, 23), // http://schema.org/email
    Span(28653, 25), // http://schema.org/address
    Span(28621, 31), // http://schema.org/streetAddress
    Span(28653, 33), // http://schema.org/addressLocality
    Span(28687, 31), // http://schema.org/addressRegion
    Span(28719, 28), // http://schema.org/postalCode
    Span(28748, 32), // http://schema.org/addressCountry
    Span(28781, 22), // http://schema.org/logo
    Span(28822, 18), // parentOrganization
    Span(28804, 36), // http://schema.org/parentOrganization
    Span(28859, 10), // areaServed
    Span(28841, 28), // http://schema.org/areaServed
    Span(28909, 17), // accreditationDate
    Span(28870, 56), // https://w3id.org/openbadges/extensions#accreditationDate
    Span(28927, 17), // educationalSector
    Span(28945, 69), // https://w3id.org/openbadges/extensions#accreditationEducationalSector
    Span(29015, 55), // https://w3id.org/openbadges/extensions##originalCreator
    Span(12151, 2), // ob
    Span(24261, 3), // sec
    Span(24244, 26), // https://w3id.org/security#
    Span(29089, 5), // about
    Span(29071, 23), // http://schema.org/about
    Span(29095, 37), // https://w3id.org/openbadges#alignment
    Span(11498, 5), // badge
    Span(29133, 33), // https://w3id.org/openbadges#badge
    Span(29161, 10), // badgeOffer
    Span(29133, 38), // https://w3id.org/openbadges#badgeOffer
    Span(29200, 13), // badgeTemplate
    Span(29172, 41), // https://w3id.org/openbadges#badgeTemplate
    Span(29214, 36), // https://w3id.org/openbadges#criteria
    Span(5506, 8), // evidence
    Span(29251, 36), // https://w3id.org/openbadges#evidence
    Span(4178, 6), // issued
    Span(29288, 34), // https://w3id.org/openbadges#issued
    Span(29351, 6), // issuer
    Span(29323, 34), // https://w3id.org/openbadges#issuer
    Span(29386, 9), // recipient
    Span(29358, 37), // https://w3id.org/openbadges#recipient
    Span(29386, 14), // recipientEmail
    Span(29358, 42), // https://w3id.org/openbadges#recipientEmail
    Span(29429, 17), // recipientPassword
    Span(29401, 45), // https://w3id.org/openbadges#recipientPassword
    Span(29447, 31), // https://w3id.org/openbadges#tag
    Span(16584, 8), // Identity
    Span(31532, 36), // https://w3id.org/openbadges#Identity
    Span(13017, 5), // Badge
    Span(29479, 33), // https://w3id.org/openbadges#Badge
    Span(29507, 10), // BadgeOffer
    Span(29479, 38), // https://w3id.org/openbadges#BadgeOffer
    Span(29546, 13), // BadgeTemplate
    Span(29518, 41), // https://w3id.org/openbadges#BadgeTemplate
    Span(29597, 7), // comment
    Span(29560, 44), // http://www.w3.org/2000/01/rdf-schema#comment
    Span(4134, 7), // created
    Span(29605, 42), // http://www.w3.org/2000/01/rdf-schema#label
    Span(29648, 31), // http://schema.org/PostalAddress
    Span(29706, 15), // identityService
    Span(29680, 41), // https://w3id.org/identity#identityService
    Span(4316, 10), // credential
    Span(29722, 36), // https://w3id.org/security#credential
    Span(29785, 15), // cipherAlgorithm
    Span(29759, 41), // https://w3id.org/security#cipherAlgorithm
    Span(29827, 10), // cipherData
    Span(29801, 36), // https://w3id.org/security#cipherData
    Span(29864, 9), // cipherKey
    Span(29838, 35), // https://w3id.org/security#cipherKey
    Span(29900, 5), // claim
    Span(29874, 31), // https://w3id.org/security#claim
    Span(29932, 15), // digestAlgorithm
    Span(29906, 41), // https://w3id.org/security#digestAlgorithm
    Span(29974, 11), // digestValue
    Span(29948, 37), // https://w3id.org/security#digestValue
    Span(11788, 6), // domain
    Span(29986, 32), // https://w3id.org/security#domain
    Span(30019, 7), // expires
    Span(30027, 36), // https://w3id.org/security#expiration
    Span(30090, 20), // initializationVector
    Span(30064, 46), // https://w3id.org/security#initializationVector
    Span(30137, 5), // nonce
    Span(30111, 31), // https://w3id.org/security#nonce
    Span(30169, 22), // normalizationAlgorithm
    Span(30143, 48), // https://w3id.org/security#normalizationAlgorithm
    Span(30218, 5), // owner
    Span(30192, 31), // https://w3id.org/security#owner
    Span(30250, 8), // password
    Span(30224, 34), // https://w3id.org/security#password
    Span(30285, 10), // privateKey
    Span(30259, 36), // https://w3id.org/security#privateKey
    Span(30285, 13), // privateKeyPem
    Span(30259, 39), // https://w3id.org/security#privateKeyPem
    Span(30325, 9), // publicKey
    Span(30299, 35), // https://w3id.org/security#publicKey
    Span(30325, 12), // publicKeyPem
    Span(30299, 38), // https://w3id.org/security#publicKeyPem
    Span(30364, 16), // publicKeyService
    Span(30338, 42), // https://w3id.org/security#publicKeyService
    Span(30407, 7), // revoked
    Span(30381, 33), // https://w3id.org/security#revoked
    Span(30441, 9), // signature
    Span(30415, 35), // https://w3id.org/security#signature
    Span(30441, 18), // signatureAlgorithm
    Span(30415, 44), // https://w3id.org/security#signatureAlgorithm
    Span(30486, 14), // signatureValue
    Span(30460, 40), // https://w3id.org/security#signatureValue
    Span(30527, 16), // EncryptedMessage
    Span(30501, 42), // https://w3id.org/security#EncryptedMessage
    Span(30544, 16), // CryptographicKey
    Span(30561, 29), // https://w3id.org/security#Key
    Span(30617, 18), // GraphSignature2012
    Span(30591, 44), // https://w3id.org/security#GraphSignature2012
    Span(30636, 37), // https://w3id.org/openbadges#Assertion
    Span(30702, 10), // BadgeClass
    Span(30674, 38), // https://w3id.org/openbadges#BadgeClass
    Span(26270, 9), // Extension
    Span(30713, 37), // https://w3id.org/openbadges#Extension
    Span(30751, 6), // hosted
    Span(30758, 39), // https://w3id.org/openbadges#HostedBadge
    Span(13620, 6), // signed
    Span(30798, 39), // https://w3id.org/openbadges#SignedBadge
    Span(31313, 10), // validation
    Span(31285, 38), // https://w3id.org/openbadges#validation
    Span(30866, 14), // TypeValidation
    Span(30838, 42), // https://w3id.org/openbadges#TypeValidation
    Span(30909, 15), // FrameValidation
    Span(30881, 43), // https://w3id.org/openbadges#FrameValidation
    Span(30953, 3), // uid
    Span(30925, 31), // https://w3id.org/openbadges#uid
    Span(30957, 34), // https://w3id.org/openbadges#hashed
    Span(30992, 32), // https://w3id.org/openbadges#salt
    Span(11221, 8), // identity
    Span(31025, 40), // https://w3id.org/openbadges#identityHash
    Span(31066, 8), // issuedOn
    Span(31075, 37), // https://w3id.org/openbadges#issueDate
    Span(31113, 9), // issued_on
    Span(31123, 14), // sec:expiration
    Span(31166, 6), // verify
    Span(31138, 34), // https://w3id.org/openbadges#verify
    Span(31173, 26), // http://schema.org/keywords
    Span(31228, 14), // revocationList
    Span(31200, 42), // https://w3id.org/openbadges#revocationList
    Span(31271, 13), // validatesType
    Span(31243, 41), // https://w3id.org/openbadges#validatesType
    Span(31313, 16), // validationSchema
    Span(31285, 44), // https://w3id.org/openbadges#validationSchema
    Span(31358, 15), // validationFrame
    Span(31330, 43), // https://w3id.org/openbadges#validationFrame
    Span(31374, 9), // IssuerOrg
    Span(31418, 29), // https://w3id.org/credentials#
    Span(15764, 15), // AlignmentObject
    Span(31384, 33), // http://schema.org/AlignmentObject
    Span(16080, 11), // Endorsement
    Span(31418, 39), // https://w3id.org/credentials#Credential
    Span(31458, 36), // https://w3id.org/openbadges#Criteria
    Span(31495, 36), // https://w3id.org/openbadges#Evidence
    Span(31532, 42), // https://w3id.org/openbadges#IdentityObject
    Span(31575, 33), // https://w3id.org/openbadges#Image
    Span(30786, 11), // HostedBadge
    Span(31609, 35), // https://w3id.org/openbadges#Profile
    Span(19179, 14), // RevocationList
    Span(31645, 42), // https://w3id.org/openbadges#RevocationList
    Span(30826, 11), // SignedBadge
    Span(31716, 18), // VerificationObject
    Span(31688, 46), // https://w3id.org/openbadges#VerificationObject
    Span(13359, 6), // author
    Span(31735, 24), // http://schema.org/author
    Span(31760, 25), // http://schema.org/caption
    Span(31786, 34), // https://w3id.org/credentials#claim
    Span(31821, 39), // https://w3id.org/credentials#credential
    Span(31861, 23), // http://schema.org/genre
    Span(31885, 33), // http://purl.org/dc/terms/relation
    Span(31957, 10), // startsWith
    Span(31919, 48), // http://purl.org/dqm-vocabulary/v1/dqm#startsWith
    Span(31968, 35), // http://schema.org/targetDescription
    Span(32004, 38), // http://schema.org/educationalFramework
    Span(32043, 28), // http://schema.org/targetName
    Span(32072, 27), // http://schema.org/targetUrl
    Span(32118, 9), // telephone
    Span(32100, 27), // http://schema.org/telephone
    Span(32128, 25), // http://schema.org/version
    Span(32182, 14), // allowedOrigins
    Span(32154, 42), // https://w3id.org/openbadges#allowedOrigins
    Span(32197, 36), // https://w3id.org/openbadges#audience
    Span(32234, 46), // https://w3id.org/openbadges#endorsementComment
    Span(32281, 37), // https://w3id.org/openbadges#narrative
    Span(32347, 16), // revocationReason
    Span(32319, 44), // https://w3id.org/openbadges#revocationReason
    Span(32364, 35), // https://w3id.org/openbadges#revoked
    Span(32400, 17), // revokedAssertions
    Span(32418, 38), // https://w3id.org/openbadges#targetCode
    Span(11019, 12), // verification
    Span(32485, 20), // verificationProperty
    Span(32457, 48), // https://w3id.org/openbadges#verificationProperty
    Span(32532, 19), // BbsBlsSignature2020
    Span(32506, 45), // https://w3id.org/security#BbsBlsSignature2020
    Span(32578, 9), // challenge
    Span(32552, 35), // https://w3id.org/security#challenge
    Span(32614, 10), // proofValue
    Span(32588, 36), // https://w3id.org/security#proofValue
    Span(32651, 12), // proofPurpose
    Span(32625, 38), // https://w3id.org/security#proofPurpose
    Span(32690, 15), // assertionMethod
    Span(32664, 41), // https://w3id.org/security#assertionMethod
    Span(32732, 14), // authentication
    Span(32706, 46), // https://w3id.org/security#authenticationMethod
    Span(32779, 18), // verificationMethod
    Span(32753, 44), // https://w3id.org/security#verificationMethod
    Span(32824, 24), // BbsBlsSignatureProof2020
    Span(32798, 50), // https://w3id.org/security#BbsBlsSignatureProof2020
    Span(32875, 17), // Bls12381G1Key2020
    Span(32849, 43), // https://w3id.org/security#Bls12381G1Key2020
    Span(32919, 10), // controller
    Span(32893, 36), // https://w3id.org/security#controller
    Span(32956, 15), // publicKeyBase58
    Span(32930, 41), // https://w3id.org/security#publicKeyBase58
    Span(32998, 17), // Bls12381G2Key2020
    Span(32972, 43), // https://w3id.org/security#Bls12381G2Key2020
    Span(32614, 5), // proof
    Span(32588, 31), // https://w3id.org/security#proof
    Span(33042, 18), // DataIntegrityProof
    Span(33016, 44), // https://w3id.org/security#DataIntegrityProof
    Span(33087, 20), // capabilityInvocation
    Span(33061, 52), // https://w3id.org/security#capabilityInvocationMethod
    Span(33140, 20), // capabilityDelegation
    Span(33114, 52), // https://w3id.org/security#capabilityDelegationMethod
    Span(33193, 12), // keyAgreement
    Span(33167, 44), // https://w3id.org/security#keyAgreementMethod
    Span(33278, 11), // cryptosuite
    Span(33252, 37), // https://w3id.org/security#cryptosuite
    Span(33238, 13), // previousProof
    Span(33212, 39), // https://w3id.org/security#previousProof
    Span(33252, 43), // https://w3id.org/security#cryptosuiteString
    Span(33795, 10), // JsonWebKey
    Span(33769, 36), // https://w3id.org/security#JsonWebKey
    Span(33322, 12), // publicKeyJwk
    Span(33296, 38), // https://w3id.org/security#publicKeyJwk
    Span(33361, 12), // secretKeyJwk
    Span(33335, 38), // https://w3id.org/security#secretKeyJwk
    Span(33400, 8), // Multikey
    Span(33374, 34), // https://w3id.org/security#Multikey
    Span(33435, 18), // publicKeyMultibase
    Span(33409, 44), // https://w3id.org/security#publicKeyMultibase
    Span(33480, 18), // secretKeyMultibase
    Span(33454, 44), // https://w3id.org/security#secretKeyMultibase
    Span(33525, 26), // Ed25519VerificationKey2018
    Span(33499, 52), // https://w3id.org/security#Ed25519VerificationKey2018
    Span(33578, 20), // Ed25519Signature2018
    Span(33552, 46), // https://w3id.org/security#Ed25519Signature2018
    Span(33625, 3), // jws
    Span(33599, 29), // https://w3id.org/security#jws
    Span(33655, 26), // Ed25519VerificationKey2020
    Span(33629, 52), // https://w3id.org/security#Ed25519VerificationKey2020
    Span(33708, 20), // Ed25519Signature2020
    Span(33682, 46), // https://w3id.org/security#Ed25519Signature2020
    Span(33755, 13), // privateKeyJwk
    Span(33729, 39), // https://w3id.org/security#privateKeyJwk
    Span(33795, 14), // JsonWebKey2020
    Span(33769, 40), // https://w3id.org/security#JsonWebKey2020
    Span(33836, 20), // JsonWebSignature2020
    Span(33810, 46), // https://w3id.org/security#JsonWebSignature2020
    Span(33883, 33), // EcdsaSecp256k1VerificationKey2019
    Span(33857, 59), // https://w3id.org/security#EcdsaSecp256k1VerificationKey2019
    Span(33943, 19), // blockchainAccountId
    Span(33917, 45), // https://w3id.org/security#blockchainAccountId
    Span(33989, 27), // EcdsaSecp256k1Signature2019
    Span(33963, 53), // https://w3id.org/security#EcdsaSecp256k1Signature2019
    Span(34043, 25), // EcdsaKoblitzSignature2016
    Span(34017, 51), // https://w3id.org/security#EcdsaKoblitzSignature2016
    Span(34095, 23), // LinkedDataSignature2015
    Span(34069, 49), // https://w3id.org/security#LinkedDataSignature2015
    Span(34145, 23), // LinkedDataSignature2016
    Span(34119, 49), // https://w3id.org/security#LinkedDataSignature2016
    Span(34195, 17), // authenticationTag
    Span(34169, 43), // https://w3id.org/security#authenticationTag
    Span(34239, 25), // canonicalizationAlgorithm
    Span(34213, 51), // https://w3id.org/security#canonicalizationAlgorithm
    Span(34291, 13), // encryptionKey
    Span(34265, 39), // https://w3id.org/security#encryptionKey
    Span(30053, 10), // expiration
    Span(34331, 14), // iterationCount
    Span(34305, 40), // https://w3id.org/security#iterationCount
    Span(34372, 12), // publicKeyWif
    Span(34346, 38), // https://w3id.org/security#publicKeyWif
    Span(34385, 30), // https://w3id.org/security#salt
    Span(34416, 42), // https://w3id.org/security#signingAlgorithm
    Span(34463, 21), // AesKeyWrappingKey2019
    Span(34459, 25), // sec:AesKeyWrappingKey2019
    Span(34489, 18), // DeleteKeyOperation
    Span(34485, 22), // sec:DeleteKeyOperation
    Span(34512, 21), // DeriveSecretOperation
    Span(34508, 25), // sec:DeriveSecretOperation
    Span(34534, 31), // sec:EcdsaSecp256k1Signature2019
    Span(34570, 27), // EcdsaSecp256r1Signature2019
    Span(34566, 31), // sec:EcdsaSecp256r1Signature2019
    Span(34598, 37), // sec:EcdsaSecp256k1VerificationKey2019
    Span(34640, 33), // EcdsaSecp256r1VerificationKey2019
    Span(34636, 37), // sec:EcdsaSecp256r1VerificationKey2019
    Span(34674, 24), // sec:Ed25519Signature2018
    Span(34699, 30), // sec:Ed25519VerificationKey2018
    Span(34734, 17), // EquihashProof2018
    Span(34730, 21), // sec:EquihashProof2018
    Span(34756, 18), // ExportKeyOperation
    Span(34752, 22), // sec:ExportKeyOperation
    Span(34779, 20), // GenerateKeyOperation
    Span(34775, 24), // sec:GenerateKeyOperation
    Span(34804, 12), // KmsOperation
    Span(34800, 16), // sec:KmsOperation
    Span(34821, 18), // RevokeKeyOperation
    Span(34817, 22), // sec:RevokeKeyOperation
    Span(34844, 16), // RsaSignature2018
    Span(34840, 20), // sec:RsaSignature2018
    Span(34865, 22), // RsaVerificationKey2018
    Span(34861, 26), // sec:RsaVerificationKey2018
    Span(34892, 17), // Sha256HmacKey2019
    Span(34888, 21), // sec:Sha256HmacKey2019
    Span(34914, 13), // SignOperation
    Span(34910, 17), // sec:SignOperation
    Span(34932, 18), // UnwrapKeyOperation
    Span(34928, 22), // sec:UnwrapKeyOperation
    Span(34955, 15), // VerifyOperation
    Span(34951, 19), // sec:VerifyOperation
    Span(34975, 16), // WrapKeyOperation
    Span(34971, 20), // sec:WrapKeyOperation
    Span(34996, 25), // X25519KeyAgreementKey2019
    Span(34992, 29), // sec:X25519KeyAgreementKey2019
    Span(35026, 13), // allowedAction
    Span(35022, 17), // sec:allowedAction
    Span(35040, 19), // sec:assertionMethod
    Span(35060, 24), // sec:authenticationMethod
    Span(33087, 10), // capability
    Span(35085, 14), // sec:capability
    Span(35089, 16), // capabilityAction
    Span(35085, 20), // sec:capabilityAction
    Span(35110, 15), // capabilityChain
    Span(35106, 19), // sec:capabilityChain
    Span(35126, 30), // sec:capabilityDelegationMethod
    Span(35157, 30), // sec:capabilityInvocationMethod
    Span(35192, 6), // caveat
    Span(35188, 10), // sec:caveat
    Span(35199, 13), // sec:challenge
    Span(35217, 10), // ciphertext
    Span(35213, 14), // sec:ciphertext
    Span(35228, 14), // sec:controller
    Span(35247, 9), // delegator
    Span(35243, 13), // sec:delegator
    Span(35261, 18), // equihashParameterK
    Span(35257, 22), // sec:equihashParameterK
    Span(35280, 11), // xsd:integer
    Span(35296, 18), // equihashParameterN
    Span(35292, 22), // sec:equihashParameterN
    Span(35319, 16), // invocationTarget
    Span(35315, 20), // sec:invocationTarget
    Span(35340, 7), // invoker
    Span(35336, 11), // sec:invoker
    Span(35348, 7), // sec:jws
    Span(35356, 22), // sec:keyAgreementMethod
    Span(35383, 9), // kmsModule
    Span(35379, 13), // sec:kmsModule
    Span(35397, 16), // parentCapability
    Span(35393, 20), // sec:parentCapability
    Span(35418, 9), // plaintext
    Span(35414, 13), // sec:plaintext
    Span(35428, 9), // sec:proof
    Span(35428, 16), // sec:proofPurpose
    Span(35445, 14), // sec:proofValue
    Span(35464, 11), // referenceId
    Span(35460, 15), // sec:referenceId
    Span(35480, 12), // unwrappedKey
    Span(35476, 16), // sec:unwrappedKey
    Span(35493, 22), // sec:verificationMethod
    Span(35520, 10), // verifyData
    Span(35516, 14), // sec:verifyData
    Span(35482, 10), // wrappedKey
    Span(35531, 14), // sec:wrappedKey
    Span(35587, 28), // RevocationList2020Credential
    Span(35546, 69), // https://w3id.org/vc-revocation-list-2020#RevocationList2020Credential
    Span(35587, 18), // RevocationList2020
    Span(35546, 59), // https://w3id.org/vc-revocation-list-2020#RevocationList2020
    Span(35657, 11), // encodedList
    Span(35616, 52), // https://w3id.org/vc-revocation-list-2020#encodedList
    Span(35710, 24), // RevocationList2020Status
    Span(35669, 65), // https://w3id.org/vc-revocation-list-2020#RevocationList2020Status
    Span(35776, 24), // revocationListCredential
    Span(35735, 65), // https://w3id.org/vc-revocation-list-2020#revocationListCredential
    Span(35842, 19), // revocationListIndex
    Span(35801, 60), // https://w3id.org/vc-revocation-list-2020#revocationListIndex
    Span(35896, 24), // SvgRenderingTemplate2023
    Span(35862, 58), // https://w3id.org/vc/render-method#SvgRenderingTemplate2023
    Span(35955, 14), // css3MediaQuery
    Span(35921, 48), // https://w3id.org/vc/render-method#css3MediaQuery
    Span(35996, 15), // digestMultibase
    Span(35970, 41), // https://w3id.org/security#digestMultibase
    Span(36044, 24), // StatusList2021Credential
    Span(36012, 56), // https://w3id.org/vc/status-list#StatusList2021Credential
    Span(36044, 14), // StatusList2021
    Span(36012, 46), // https://w3id.org/vc/status-list#StatusList2021
    Span(36101, 13), // statusPurpose
    Span(36069, 45), // https://w3id.org/vc/status-list#statusPurpose
    Span(36115, 43), // https://w3id.org/vc/status-list#encodedList
    Span(36191, 19), // StatusList2021Entry
    Span(36159, 51), // https://w3id.org/vc/status-list#StatusList2021Entry
    Span(36243, 15), // statusListIndex
    Span(36211, 47), // https://w3id.org/vc/status-list#statusListIndex
    Span(36291, 20), // statusListCredential
    Span(36259, 52), // https://w3id.org/vc/status-list#statusListCredential
    Span(36312, 24), // aamva_aka_family_name_v2
    Span(36337, 42), // https://w3id.org/vdl/aamva#akaFamilyNameV2
    Span(36380, 23), // aamva_aka_given_name_v2
    Span(36404, 41), // https://w3id.org/vdl/aamva#akaGivenNameV2
    Span(36446, 16), // aamva_aka_suffix
    Span(36463, 36), // https://w3id.org/vdl/aamva#akaSuffix
    Span(36500, 19), // aamva_cdl_indicator
    Span(36520, 39), // https://w3id.org/vdl/aamva#cdlIndicator
    Span(36560, 44), // http://www.w3.org/2001/XMLSchema#unsignedInt
    Span(36605, 20), // aamva_dhs_compliance
    Span(36631, 40), // https://w3id.org/vdl/aamva#dhsCompliance
    Span(36605, 25), // aamva_dhs_compliance_text
    Span(36631, 45), // https://w3id.org/vdl/aamva#dhsCompliance_text
    Span(36677, 33), // aamva_dhs_temporary_lawful_status
    Span(36711, 51), // https://w3id.org/vdl/aamva#dhsTemporaryLawfulStatus
    Span(36763, 33), // aamva_domestic_driving_privileges
    Span(36797, 52), // https://w3id.org/vdl/aamva#domesticDrivingPrivileges
    Span(36850, 20), // aamva_edl_credential
    Span(36871, 40), // https://w3id.org/vdl/aamva#edlCredential
    Span(36912, 28), // aamva_family_name_truncation
    Span(36941, 47), // https://w3id.org/vdl/aamva#familyNameTruncation
    Span(36989, 27), // aamva_given_name_truncation
    Span(37017, 46), // https://w3id.org/vdl/aamva#givenNameTruncation
    Span(37064, 40), // aamva_hazmat_endorsement_expiration_date
    Span(37105, 58), // https://w3id.org/vdl/aamva#hazmatEndorsementExpirationDate
    Span(37164, 17), // aamva_name_suffix
    Span(37182, 37), // https://w3id.org/vdl/aamva#nameSuffix
    Span(37220, 17), // aamva_organ_donor
    Span(37238, 37), // https://w3id.org/vdl/aamva#organDonor
    Span(37276, 20), // aamva_race_ethnicity
    Span(37297, 40), // https://w3id.org/vdl/aamva#raceEthnicity
    Span(37338, 21), // aamva_resident_county
    Span(37360, 41), // https://w3id.org/vdl/aamva#residentCounty
    Span(37402, 9), // aamva_sex
    Span(37412, 30), // https://w3id.org/vdl/aamva#sex
    Span(37443, 13), // aamva_veteran
    Span(37457, 34), // https://w3id.org/vdl/aamva#veteran
    Span(37492, 18), // aamva_weight_range
    Span(37511, 38), // https://w3id.org/vdl/aamva#weightRange
    Span(37571, 32), // Iso18013DriversLicenseCredential
    Span(37550, 53), // https://w3id.org/vdl#Iso18013DriversLicenseCredential
    Span(37625, 14), // LicensedDriver
    Span(37604, 35), // https://w3id.org/vdl#LicensedDriver
    Span(37640, 14), // driversLicense
    Span(37655, 28), // https://w3id.org/vdl#license
    Span(37571, 22), // Iso18013DriversLicense
    Span(37550, 43), // https://w3id.org/vdl#Iso18013DriversLicense
    Span(37684, 21), // administrative_number
    Span(37706, 41), // https://w3id.org/vdl#administrativeNumber
    Span(37748, 14), // age_birth_year
    Span(37763, 33), // https://w3id.org/vdl#ageBirthYear
    Span(37797, 12), // age_in_years
    Span(37810, 31), // https://w3id.org/vdl#ageInYears
    Span(37842, 11), // age_over_18
    Span(37854, 30), // https://w3id.org/vdl#ageOver18
    Span(37885, 11), // age_over_21
    Span(37897, 30), // https://w3id.org/vdl#ageOver21
    Span(37928, 11), // age_over_25
    Span(37940, 30), // https://w3id.org/vdl#ageOver25
    Span(37971, 11), // age_over_62
    Span(37983, 30), // https://w3id.org/vdl#ageOver62
    Span(38014, 11), // age_over_65
    Span(38026, 30), // https://w3id.org/vdl#ageOver65
    Span(38057, 10), // birth_date
    Span(38068, 30), // https://w3id.org/vdl#birthDate
    Span(38099, 11), // birth_place
    Span(38111, 31), // https://w3id.org/vdl#birthPlace
    Span(38143, 15), // document_number
    Span(38159, 35), // https://w3id.org/vdl#documentNumber
    Span(36778, 18), // driving_privileges
    Span(38195, 38), // https://w3id.org/vdl#drivingPrivileges
    Span(38234, 11), // expiry_date
    Span(38246, 31), // https://w3id.org/vdl#expiryDate
    Span(38278, 10), // eye_colour
    Span(38289, 30), // https://w3id.org/vdl#eyeColour
    Span(36322, 11), // family_name
    Span(38351, 31), // https://w3id.org/vdl#familyName
    Span(38320, 30), // family_name_national_character
    Span(38351, 48), // https://w3id.org/vdl#familyNameNationalCharacter
    Span(36390, 10), // given_name
    Span(38430, 30), // https://w3id.org/vdl#givenName
    Span(38400, 29), // given_name_national_character
    Span(38430, 47), // https://w3id.org/vdl#givenNameNationalCharacter
    Span(38478, 11), // hair_colour
    Span(38490, 31), // https://w3id.org/vdl#hairColour
    Span(38522, 27), // https://w3id.org/vdl#height
    Span(38550, 10), // issue_date
    Span(38561, 30), // https://w3id.org/vdl#issueDate
    Span(38592, 17), // issuing_authority
    Span(38610, 37), // https://w3id.org/vdl#issuingAuthority
    Span(38648, 15), // issuing_country
    Span(38664, 35), // https://w3id.org/vdl#issuingCountry
    Span(38700, 20), // issuing_jurisdiction
    Span(38721, 40), // https://w3id.org/vdl#issuingJurisdiction
    Span(38783, 11), // nationality
    Span(38762, 32), // https://w3id.org/vdl#nationality
    Span(38795, 8), // portrait
    Span(38817, 29), // https://w3id.org/vdl#portrait
    Span(38795, 21), // portrait_capture_date
    Span(38817, 40), // https://w3id.org/vdl#portraitCaptureDate
    Span(38858, 16), // resident_address
    Span(38875, 36), // https://w3id.org/vdl#residentAddress
    Span(38912, 13), // resident_city
    Span(38926, 33), // https://w3id.org/vdl#residentCity
    Span(38960, 16), // resident_country
    Span(38977, 36), // https://w3id.org/vdl#residentCountry
    Span(39014, 20), // resident_postal_code
    Span(39035, 39), // https://w3id.org/vdl#residentPostalCode
    Span(39075, 14), // resident_state
    Span(39090, 34), // https://w3id.org/vdl#residentState
    Span(37408, 3), // sex
    Span(39125, 24), // https://w3id.org/vdl#sex
    Span(39150, 20), // signature_usual_mark
    Span(39171, 39), // https://w3id.org/vdl#signatureUsualMark
    Span(39211, 22), // un_distinguishing_sign
    Span(39234, 41), // https://w3id.org/vdl#unDistinguishingSign
    Span(39276, 27), // https://w3id.org/vdl#weight
    Span(39304, 45), // https://w3id.org/vdl#OpticalBarcodeCredential
    Span(39350, 50), // https://w3id.org/vdl#TerseBitstringStatusListEntry
    Span(39401, 43), // https://w3id.org/vdl#terseStatusListBaseUrl
    Span(39445, 41), // https://w3id.org/vdl#terseStatusListIndex
    Span(5611, 2), // ex
    Span(39487, 29), // https://example.org/examples#
    Span(39516, 19), // 3rdPartyCorrelation
    Span(39487, 48), // https://example.org/examples#3rdPartyCorrelation
    Span(39565, 12), // AllVerifiers
    Span(39536, 41), // https://example.org/examples#AllVerifiers
    Span(39607, 8), // Archival
    Span(39578, 37), // https://example.org/examples#Archival
    Span(39645, 14), // BachelorDegree
    Span(39616, 43), // https://example.org/examples#BachelorDegree
    Span(39689, 5), // Child
    Span(39660, 34), // https://example.org/examples#Child
    Span(39724, 26), // CLCredentialDefinition2019
    Span(39695, 55), // https://example.org/examples#CLCredentialDefinition2019
    Span(39780, 15), // CLSignature2019
    Span(39751, 44), // https://example.org/examples#CLSignature2019
    Span(39825, 12), // IssuerPolicy
    Span(39796, 41), // https://example.org/examples#IssuerPolicy
    Span(39867, 12), // HolderPolicy
    Span(39838, 41), // https://example.org/examples#HolderPolicy
    Span(39909, 6), // Mother
    Span(39880, 35), // https://example.org/examples#Mother
    Span(39945, 22), // RelationshipCredential
    Span(39916, 51), // https://example.org/examples#RelationshipCredential
    Span(39997, 26), // UniversityDegreeCredential
    Span(39968, 55), // https://example.org/examples#UniversityDegreeCredential
    Span(40053, 16), // AlumniCredential
    Span(40024, 45), // https://example.org/examples#AlumniCredential
    Span(40099, 17), // DisputeCredential
    Span(40070, 46), // https://example.org/examples#DisputeCredential
    Span(40146, 22), // PrescriptionCredential
    Span(40117, 51), // https://example.org/examples#PrescriptionCredential
    Span(40198, 20), // ZkpExampleSchema2018
    Span(40169, 49), // https://example.org/examples#ZkpExampleSchema2018
    Span(40248, 10), // issuerData
    Span(40219, 39), // https://example.org/examples#issuerData
    Span(40288, 10), // attributes
    Span(40259, 39), // https://example.org/examples#attributes
    Span(40299, 38), // https://example.org/examples#signature
    Span(40328, 25), // signatureCorrectnessProof
    Span(40299, 54), // https://example.org/examples#signatureCorrectnessProof
    Span(40383, 12), // primaryProof
    Span(40354, 41), // https://example.org/examples#primaryProof
    Span(40425, 18), // nonRevocationProof
    Span(40396, 47), // https://example.org/examples#nonRevocationProof
    Span(40462, 8), // alumniOf
    Span(40444, 26), // http://schema.org/alumniOf
    Span(40471, 47), // http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML
    Span(40548, 5), // child
    Span(40519, 34), // https://example.org/examples#child
    Span(40583, 6), // degree
    Span(40554, 35), // https://example.org/examples#degree
    Span(40583, 10), // degreeType
    Span(40554, 39), // https://example.org/examples#degreeType
    Span(40623, 12), // degreeSchool
    Span(40594, 41), // https://example.org/examples#degreeSchool
    Span(40665, 7), // college
    Span(40636, 36), // https://example.org/examples#college
    Span(17338, 6), // parent
    Span(40673, 35), // https://example.org/examples#parent
    Span(40709, 40), // https://example.org/examples#referenceId
    Span(40779, 16), // documentPresence
    Span(40750, 45), // https://example.org/examples#documentPresence
    Span(40825, 16), // evidenceDocument
    Span(40796, 45), // https://example.org/examples#evidenceDocument
    Span(40860, 6), // spouse
    Span(40842, 24), // http://schema.org/spouse
    Span(40896, 15), // subjectPresence
    Span(40867, 44), // https://example.org/examples#subjectPresence
    Span(40941, 8), // verifier
    Span(40912, 37), // https://example.org/examples#verifier
    Span(40979, 13), // currentStatus
    Span(40950, 42), // https://example.org/examples#currentStatus
    Span(41022, 12), // statusReason
    Span(40993, 41), // https://example.org/examples#statusReason
    Span(41064, 12), // prescription
    Span(41035, 41), // https://example.org/examples#prescription
    Span(41113, 20), // VerifiableCredential
    Span(41077, 56), // https://www.w3.org/2018/credentials#VerifiableCredential
    Span(41170, 16), // credentialSchema
    Span(41134, 52), // https://www.w3.org/2018/credentials#credentialSchema
    Span(41223, 23), // JsonSchemaValidator2018
    Span(41187, 59), // https://www.w3.org/2018/credentials#JsonSchemaValidator2018
    Span(41283, 16), // credentialStatus
    Span(41247, 52), // https://www.w3.org/2018/credentials#credentialStatus
    Span(41336, 17), // credentialSubject
    Span(41300, 53), // https://www.w3.org/2018/credentials#credentialSubject
    Span(41354, 44), // https://www.w3.org/2018/credentials#evidence
    Span(41435, 14), // expirationDate
    Span(41399, 50), // https://www.w3.org/2018/credentials#expirationDate
    Span(41486, 6), // holder
    Span(41450, 42), // https://www.w3.org/2018/credentials#holder
    Span(41493, 42), // https://www.w3.org/2018/credentials#issued
    Span(41536, 42), // https://www.w3.org/2018/credentials#issuer
    Span(41615, 12), // issuanceDate
    Span(41579, 48), // https://www.w3.org/2018/credentials#issuanceDate
    Span(41664, 14), // refreshService
    Span(41628, 50), // https://www.w3.org/2018/credentials#refreshService
    Span(41715, 24), // ManualRefreshService2018
    Span(41679, 60), // https://www.w3.org/2018/credentials#ManualRefreshService2018
    Span(41776, 10), // termsOfUse
    Span(41740, 46), // https://www.w3.org/2018/credentials#termsOfUse
    Span(41823, 9), // validFrom
    Span(41787, 45), // https://www.w3.org/2018/credentials#validFrom
    Span(41869, 10), // validUntil
    Span(41833, 46), // https://www.w3.org/2018/credentials#validUntil
    Span(41916, 22), // VerifiablePresentation
    Span(41880, 58), // https://www.w3.org/2018/credentials#VerifiablePresentation
    Span(41939, 53), // https://w3id.org/security#EcdsaSecp256r1Signature2019
    Span(41993, 42), // https://w3id.org/security#RsaSignature2018
    Span(42036, 10), // sec:domain
    Span(42047, 9), // sec:nonce
    Span(42095, 11), // alsoKnownAs
    Span(42057, 49), // https://www.w3.org/ns/activitystreams#alsoKnownAs
    Span(42133, 7), // service
    Span(42107, 33), // https://www.w3.org/ns/did#service
    Span(42133, 15), // serviceEndpoint
    Span(42107, 41), // https://www.w3.org/ns/did#serviceEndpoint
    Span(42190, 29), // BitstringStatusListCredential
    Span(42149, 70), // https://www.w3.org/ns/credentials/status#BitstringStatusListCredential
    Span(25218, 19), // BitstringStatusList
    Span(42149, 60), // https://www.w3.org/ns/credentials/status#BitstringStatusList
    Span(42220, 52), // https://www.w3.org/ns/credentials/status#encodedList
    Span(42273, 54), // https://www.w3.org/ns/credentials/status#statusPurpose
    Span(42369, 3), // ttl
    Span(42328, 44), // https://www.w3.org/ns/credentials/status#ttl
    Span(25218, 24), // BitstringStatusListEntry
    Span(42373, 65), // https://www.w3.org/ns/credentials/status#BitstringStatusListEntry
    Span(42439, 61), // https://www.w3.org/ns/credentials/status#statusListCredential
    Span(42501, 56), // https://www.w3.org/ns/credentials/status#statusListIndex
    Span(42599, 13), // statusMessage
    Span(42558, 54), // https://www.w3.org/ns/credentials/status#statusMessage
    Span(42654, 7), // message
    Span(42613, 48), // https://www.w3.org/ns/credentials/status#message
    Span(42273, 47), // https://www.w3.org/ns/credentials/status#status
    Span(42703, 15), // statusReference
    Span(42662, 56), // https://www.w3.org/ns/credentials/status#statusReference
    Span(42760, 10), // statusSize
    Span(42719, 51), // https://www.w3.org/ns/credentials/status#statusSize
    Span(42771, 41), // https://www.w3.org/2001/XMLSchema#integer
    Span(42849, 9), // digestSRI
    Span(42813, 45), // https://www.w3.org/2018/credentials#digestSRI
    Span(42859, 45), // https://www.w3.org/2018/credentials#sriString
    Span(42905, 9), // mediaType
    Span(42915, 33), // https://schema.org/encodingFormat
    Span(42985, 16), // confidenceMethod
    Span(42949, 52), // https://www.w3.org/2018/credentials#confidenceMethod
    Span(43038, 15), // relatedResource
    Span(43002, 51), // https://www.w3.org/2018/credentials#relatedResource
    Span(43090, 12), // renderMethod
    Span(43054, 48), // https://www.w3.org/2018/credentials#renderMethod
    Span(43139, 29), // EnvelopedVerifiableCredential
    Span(43103, 65), // https://www.w3.org/2018/credentials#EnvelopedVerifiableCredential
    Span(43205, 31), // EnvelopedVerifiablePresentation
    Span(43169, 67), // https://www.w3.org/2018/credentials#EnvelopedVerifiablePresentation
    Span(43273, 20), // JsonSchemaCredential
    Span(43237, 56), // https://www.w3.org/2018/credentials#JsonSchemaCredential
    Span(19093, 10), // JsonSchema
    Span(41187, 46), // https://www.w3.org/2018/credentials#JsonSchema
    Span(43330, 10), // jsonSchema
    Span(43294, 46), // https://www.w3.org/2018/credentials#jsonSchema
    Span(43378, 3), // ...
    Span(43341, 40), // https://www.iana.org/assignments/jwt#...
    Span(43419, 3), // _sd
    Span(43382, 40), // https://www.iana.org/assignments/jwt#_sd
    Span(43419, 7), // _sd_alg
    Span(43382, 44), // https://www.iana.org/assignments/jwt#_sd_alg
    Span(16315, 3), // aud
    Span(43427, 40), // https://www.iana.org/assignments/jwt#aud
    Span(43505, 3), // cnf
    Span(43468, 40), // https://www.iana.org/assignments/jwt#cnf
    Span(43546, 3), // kid
    Span(43509, 40), // https://www.iana.org/assignments/jwt#kid
    Span(43587, 3), // jwk
    Span(43550, 40), // https://www.iana.org/assignments/jwt#jwk
    Span(5611, 3), // exp
    Span(43591, 40), // https://www.iana.org/assignments/jwt#exp
    Span(43632, 52), // https://www.w3.org/2001/XMLSchema#nonNegativeInteger
    Span(12449, 3), // iat
    Span(43685, 40), // https://www.iana.org/assignments/jwt#iat
    Span(2468, 3), // iss
    Span(43726, 41), // https://www.iana.org/assignments/jose#iss
    Span(43806, 3), // jku
    Span(43768, 41), // https://www.iana.org/assignments/jose#jku
    Span(43810, 41), // https://www.iana.org/assignments/jose#kid
    Span(43889, 3), // nbf
    Span(43852, 40), // https://www.iana.org/assignments/jwt#nbf
    Span(5061, 3), // sub
    Span(43893, 41), // https://www.iana.org/assignments/jose#sub
    Span(43973, 3), // x5u
    Span(43935, 41), // https://www.iana.org/assignments/jose#x5u
    Span(44066, 4), // odrl
    Span(44045, 28), // http://www.w3.org/ns/odrl/2/
    Span(44003, 3), // owl
    Span(43977, 30), // http://www.w3.org/2002/07/owl#
    Span(44008, 3), // dct
    Span(44035, 5), // vcard
    Span(44012, 32), // http://www.w3.org/2006/vcard/ns#
    Span(13539, 6), // Policy
    Span(44045, 34), // http://www.w3.org/ns/odrl/2/Policy
    Span(44108, 4), // Rule
    Span(44080, 32), // http://www.w3.org/ns/odrl/2/Rule
    Span(44113, 35), // http://www.w3.org/ns/odrl/2/profile
    Span(44177, 11), // inheritFrom
    Span(44149, 39), // http://www.w3.org/ns/odrl/2/inheritFrom
    Span(44217, 12), // ConflictTerm
    Span(44189, 40), // http://www.w3.org/ns/odrl/2/ConflictTerm
    Span(44258, 8), // conflict
    Span(44230, 36), // http://www.w3.org/ns/odrl/2/conflict
    Span(24072, 4), // perm
    Span(45717, 32), // http://www.w3.org/ns/odrl/2/perm
    Span(45824, 8), // prohibit
    Span(45796, 36), // http://www.w3.org/ns/odrl/2/prohibit
    Span(44295, 7), // invalid
    Span(44267, 35), // http://www.w3.org/ns/odrl/2/invalid
    Span(33196, 9), // Agreement
    Span(44303, 37), // http://www.w3.org/ns/odrl/2/Agreement
    Span(44341, 37), // http://www.w3.org/ns/odrl/2/Assertion
    Span(13612, 5), // Offer
    Span(44379, 33), // http://www.w3.org/ns/odrl/2/Offer
    Span(44441, 7), // Privacy
    Span(44413, 35), // http://www.w3.org/ns/odrl/2/Privacy
    Span(44477, 7), // Request
    Span(44449, 35), // http://www.w3.org/ns/odrl/2/Request
    Span(7379, 3), // Set
    Span(44485, 31), // http://www.w3.org/ns/odrl/2/Set
    Span(44545, 6), // Ticket
    Span(44517, 34), // http://www.w3.org/ns/odrl/2/Ticket
    Span(44580, 5), // Asset
    Span(44552, 33), // http://www.w3.org/ns/odrl/2/Asset
    Span(44580, 15), // AssetCollection
    Span(44552, 43), // http://www.w3.org/ns/odrl/2/AssetCollection
    Span(31910, 8), // relation
    Span(44596, 36), // http://www.w3.org/ns/odrl/2/relation
    Span(44661, 9), // hasPolicy
    Span(44633, 37), // http://www.w3.org/ns/odrl/2/hasPolicy
    Span(10550, 6), // target
    Span(44671, 34), // http://www.w3.org/ns/odrl/2/target
    Span(44734, 6), // output
    Span(44706, 34), // http://www.w3.org/ns/odrl/2/output
    Span(44769, 6), // partOf
    Span(44741, 34), // http://www.w3.org/ns/odrl/2/partOf
    Span(44776, 34), // http://www.w3.org/ns/odrl/2/source
    Span(39519, 5), // Party
    Span(44811, 33), // http://www.w3.org/ns/odrl/2/Party
    Span(44839, 15), // PartyCollection
    Span(44811, 43), // http://www.w3.org/ns/odrl/2/PartyCollection
    Span(44883, 8), // function
    Span(44855, 36), // http://www.w3.org/ns/odrl/2/function
    Span(44920, 10), // PartyScope
    Span(44892, 38), // http://www.w3.org/ns/odrl/2/PartyScope
    Span(44959, 8), // assignee
    Span(44931, 36), // http://www.w3.org/ns/odrl/2/assignee
    Span(44998, 8), // assigner
    Span(44970, 36), // http://www.w3.org/ns/odrl/2/assigner
    Span(44959, 10), // assigneeOf
    Span(44931, 38), // http://www.w3.org/ns/odrl/2/assigneeOf
    Span(44998, 10), // assignerOf
    Span(44970, 38), // http://www.w3.org/ns/odrl/2/assignerOf
    Span(45037, 15), // attributedParty
    Span(45009, 43), // http://www.w3.org/ns/odrl/2/attributedParty
    Span(45081, 16), // attributingParty
    Span(45053, 44), // http://www.w3.org/ns/odrl/2/attributingParty
    Span(45126, 16), // compensatedParty
    Span(45098, 44), // http://www.w3.org/ns/odrl/2/compensatedParty
    Span(45171, 17), // compensatingParty
    Span(45143, 45), // http://www.w3.org/ns/odrl/2/compensatingParty
    Span(45217, 15), // consentingParty
    Span(45189, 43), // http://www.w3.org/ns/odrl/2/consentingParty
    Span(45261, 14), // consentedParty
    Span(45233, 42), // http://www.w3.org/ns/odrl/2/consentedParty
    Span(45304, 13), // informedParty
    Span(45276, 41), // http://www.w3.org/ns/odrl/2/informedParty
    Span(45346, 14), // informingParty
    Span(45318, 42), // http://www.w3.org/ns/odrl/2/informingParty
    Span(45389, 13), // trackingParty
    Span(45361, 41), // http://www.w3.org/ns/odrl/2/trackingParty
    Span(45431, 12), // trackedParty
    Span(45403, 40), // http://www.w3.org/ns/odrl/2/trackedParty
    Span(45472, 16), // contractingParty
    Span(45444, 44), // http://www.w3.org/ns/odrl/2/contractingParty
    Span(45517, 15), // contractedParty
    Span(45489, 43), // http://www.w3.org/ns/odrl/2/contractedParty
    Span(35033, 6), // Action
    Span(45533, 34), // http://www.w3.org/ns/odrl/2/Action
    Span(45596, 6), // action
    Span(45568, 34), // http://www.w3.org/ns/odrl/2/action
    Span(45631, 10), // includedIn
    Span(45603, 38), // http://www.w3.org/ns/odrl/2/includedIn
    Span(45670, 7), // implies
    Span(45642, 35), // http://www.w3.org/ns/odrl/2/implies
    Span(45706, 10), // Permission
    Span(45678, 38), // http://www.w3.org/ns/odrl/2/Permission
    Span(45745, 10), // permission
    Span(45717, 38), // http://www.w3.org/ns/odrl/2/permission
    Span(45784, 11), // Prohibition
    Span(45756, 39), // http://www.w3.org/ns/odrl/2/Prohibition
    Span(45824, 11), // prohibition
    Span(45796, 39), // http://www.w3.org/ns/odrl/2/prohibition
    Span(45864, 10), // obligation
    Span(45836, 38), // http://www.w3.org/ns/odrl/2/obligation
    Span(10814, 3), // use
    Span(45875, 31), // http://www.w3.org/ns/odrl/2/use
    Span(45935, 8), // grantUse
    Span(45907, 36), // http://www.w3.org/ns/odrl/2/grantUse
    Span(45972, 9), // aggregate
    Span(45944, 37), // http://www.w3.org/ns/odrl/2/aggregate
    Span(46010, 8), // annotate
    Span(45982, 36), // http://www.w3.org/ns/odrl/2/annotate
    Span(46047, 9), // anonymize
    Span(46019, 37), // http://www.w3.org/ns/odrl/2/anonymize
    Span(46085, 7), // archive
    Span(46057, 35), // http://www.w3.org/ns/odrl/2/archive
    Span(46121, 13), // concurrentUse
    Span(46093, 41), // http://www.w3.org/ns/odrl/2/concurrentUse
    Span(46163, 6), // derive
    Span(46135, 34), // http://www.w3.org/ns/odrl/2/derive
    Span(46198, 8), // digitize
    Span(46170, 36), // http://www.w3.org/ns/odrl/2/digitize
    Span(4683, 7), // display
    Span(46207, 35), // http://www.w3.org/ns/odrl/2/display
    Span(46271, 10), // distribute
    Span(46243, 38), // http://www.w3.org/ns/odrl/2/distribute
    Span(46310, 7), // execute
    Span(46282, 35), // http://www.w3.org/ns/odrl/2/execute
    Span(46346, 7), // extract
    Span(46318, 35), // http://www.w3.org/ns/odrl/2/extract
    Span(6052, 4), // give
    Span(46354, 32), // http://www.w3.org/ns/odrl/2/give
    Span(46415, 5), // index
    Span(46387, 33), // http://www.w3.org/ns/odrl/2/index
    Span(46449, 7), // install
    Span(46421, 35), // http://www.w3.org/ns/odrl/2/install
    Span(46485, 6), // modify
    Span(46457, 34), // http://www.w3.org/ns/odrl/2/modify
    Span(46520, 4), // move
    Span(46492, 32), // http://www.w3.org/ns/odrl/2/move
    Span(586, 4), // play
    Span(46525, 32), // http://www.w3.org/ns/odrl/2/play
    Span(11241, 7), // present
    Span(46558, 35), // http://www.w3.org/ns/odrl/2/present
    Span(46622, 5), // print
    Span(46594, 33), // http://www.w3.org/ns/odrl/2/print
    Span(46656, 4), // read
    Span(46628, 32), // http://www.w3.org/ns/odrl/2/read
    Span(46689, 9), // reproduce
    Span(46661, 37), // http://www.w3.org/ns/odrl/2/reproduce
    Span(46727, 4), // sell
    Span(46699, 32), // http://www.w3.org/ns/odrl/2/sell
    Span(42087, 6), // stream
    Span(46732, 34), // http://www.w3.org/ns/odrl/2/stream
    Span(46795, 12), // textToSpeech
    Span(46767, 40), // http://www.w3.org/ns/odrl/2/textToSpeech
    Span(46836, 8), // transfer
    Span(46808, 36), // http://www.w3.org/ns/odrl/2/transfer
    Span(46873, 9), // transform
    Span(46845, 37), // http://www.w3.org/ns/odrl/2/transform
    Span(46911, 9), // translate
    Span(46883, 37), // http://www.w3.org/ns/odrl/2/translate
    Span(46949, 4), // Duty
    Span(46921, 32), // http://www.w3.org/ns/odrl/2/Duty
    Span(46982, 4), // duty
    Span(46954, 32), // http://www.w3.org/ns/odrl/2/duty
    Span(47015, 11), // consequence
    Span(46987, 39), // http://www.w3.org/ns/odrl/2/consequence
    Span(47055, 6), // remedy
    Span(47027, 34), // http://www.w3.org/ns/odrl/2/remedy
    Span(47090, 14), // acceptTracking
    Span(47062, 42), // http://www.w3.org/ns/odrl/2/acceptTracking
    Span(40288, 9), // attribute
    Span(45009, 37), // http://www.w3.org/ns/odrl/2/attribute
    Span(45126, 10), // compensate
    Span(45098, 38), // http://www.w3.org/ns/odrl/2/compensate
    Span(47133, 6), // delete
    Span(47105, 34), // http://www.w3.org/ns/odrl/2/delete
    Span(47168, 17), // ensureExclusivity
    Span(47140, 45), // http://www.w3.org/ns/odrl/2/ensureExclusivity
    Span(45631, 7), // include
    Span(45603, 35), // http://www.w3.org/ns/odrl/2/include
    Span(45304, 6), // inform
    Span(45276, 34), // http://www.w3.org/ns/odrl/2/inform
    Span(47214, 10), // nextPolicy
    Span(47186, 38), // http://www.w3.org/ns/odrl/2/nextPolicy
    Span(47253, 13), // obtainConsent
    Span(47225, 41), // http://www.w3.org/ns/odrl/2/obtainConsent
    Span(47295, 12), // reviewPolicy
    Span(47267, 40), // http://www.w3.org/ns/odrl/2/reviewPolicy
    Span(47336, 9), // uninstall
    Span(47308, 37), // http://www.w3.org/ns/odrl/2/uninstall
    Span(47374, 9), // watermark
    Span(47346, 37), // http://www.w3.org/ns/odrl/2/watermark
    Span(47412, 10), // Constraint
    Span(47384, 38), // http://www.w3.org/ns/odrl/2/Constraint
    Span(47451, 17), // LogicalConstraint
    Span(47423, 45), // http://www.w3.org/ns/odrl/2/LogicalConstraint
    Span(47497, 10), // constraint
    Span(47469, 38), // http://www.w3.org/ns/odrl/2/constraint
    Span(47536, 10), // refinement
    Span(47508, 38), // http://www.w3.org/ns/odrl/2/refinement
    Span(47575, 8), // Operator
    Span(47547, 36), // http://www.w3.org/ns/odrl/2/Operator
    Span(47612, 8), // operator
    Span(47584, 36), // http://www.w3.org/ns/odrl/2/operator
    Span(47649, 12), // RightOperand
    Span(47621, 40), // http://www.w3.org/ns/odrl/2/RightOperand
    Span(47690, 12), // rightOperand
    Span(47662, 40), // http://www.w3.org/ns/odrl/2/rightOperand
    Span(47690, 21), // rightOperandReference
    Span(47662, 49), // http://www.w3.org/ns/odrl/2/rightOperandReference
    Span(47740, 11), // LeftOperand
    Span(47712, 39), // http://www.w3.org/ns/odrl/2/LeftOperand
    Span(47780, 11), // leftOperand
    Span(47752, 39), // http://www.w3.org/ns/odrl/2/leftOperand
    Span(49068, 32), // http://www.w3.org/ns/odrl/2/unit
    Span(47792, 8), // dataType
    Span(47801, 36), // http://www.w3.org/ns/odrl/2/datatype
    Span(47838, 40), // http://www.w3.org/2001/XMLSchema#anyType
    Span(47879, 34), // http://www.w3.org/ns/odrl/2/status
    Span(47942, 16), // absolutePosition
    Span(47914, 44), // http://www.w3.org/ns/odrl/2/absolutePosition
    Span(47987, 23), // absoluteSpatialPosition
    Span(47959, 51), // http://www.w3.org/ns/odrl/2/absoluteSpatialPosition
    Span(48039, 24), // absoluteTemporalPosition
    Span(48011, 52), // http://www.w3.org/ns/odrl/2/absoluteTemporalPosition
    Span(48092, 12), // absoluteSize
    Span(48064, 40), // http://www.w3.org/ns/odrl/2/absoluteSize
    Span(48105, 33), // http://www.w3.org/ns/odrl/2/count
    Span(2713, 8), // dateTime
    Span(48139, 36), // http://www.w3.org/ns/odrl/2/dateTime
    Span(48204, 11), // delayPeriod
    Span(48176, 39), // http://www.w3.org/ns/odrl/2/delayPeriod
    Span(48244, 15), // deliveryChannel
    Span(48216, 43), // http://www.w3.org/ns/odrl/2/deliveryChannel
    Span(48288, 11), // elapsedTime
    Span(48260, 39), // http://www.w3.org/ns/odrl/2/elapsedTime
    Span(48328, 5), // event
    Span(48300, 33), // http://www.w3.org/ns/odrl/2/event
    Span(48362, 10), // fileFormat
    Span(48334, 38), // http://www.w3.org/ns/odrl/2/fileFormat
    Span(48401, 8), // industry
    Span(48373, 37), // http://www.w3.org/ns/odrl/2/industry:
    Span(48411, 36), // http://www.w3.org/ns/odrl/2/language
    Span(42905, 5), // media
    Span(48448, 33), // http://www.w3.org/ns/odrl/2/media
    Span(48510, 11), // meteredTime
    Span(48482, 39), // http://www.w3.org/ns/odrl/2/meteredTime
    Span(48550, 9), // payAmount
    Span(48522, 37), // http://www.w3.org/ns/odrl/2/payAmount
    Span(8752, 10), // percentage
    Span(48560, 38), // http://www.w3.org/ns/odrl/2/percentage
    Span(48627, 7), // product
    Span(48599, 35), // http://www.w3.org/ns/odrl/2/product
    Span(48663, 7), // purpose
    Span(48635, 35), // http://www.w3.org/ns/odrl/2/purpose
    Span(48671, 37), // http://www.w3.org/ns/odrl/2/recipient
    Span(48737, 16), // relativePosition
    Span(48709, 44), // http://www.w3.org/ns/odrl/2/relativePosition
    Span(48782, 23), // relativeSpatialPosition
    Span(48754, 51), // http://www.w3.org/ns/odrl/2/relativeSpatialPosition
    Span(48834, 24), // relativeTemporalPosition
    Span(48806, 52), // http://www.w3.org/ns/odrl/2/relativeTemporalPosition
    Span(48887, 12), // relativeSize
    Span(48859, 40), // http://www.w3.org/ns/odrl/2/relativeSize
    Span(48928, 10), // resolution
    Span(48900, 38), // http://www.w3.org/ns/odrl/2/resolution
    Span(48939, 35), // http://www.w3.org/ns/odrl/2/spatial
    Span(48967, 18), // spatialCoordinates
    Span(48939, 46), // http://www.w3.org/ns/odrl/2/spatialCoordinates
    Span(49014, 12), // systemDevice
    Span(48986, 40), // http://www.w3.org/ns/odrl/2/systemDevice
    Span(49055, 12), // timeInterval
    Span(49027, 40), // http://www.w3.org/ns/odrl/2/timeInterval
    Span(49096, 11), // unitOfCount
    Span(49068, 39), // http://www.w3.org/ns/odrl/2/unitOfCount
    Span(49108, 35), // http://www.w3.org/ns/odrl/2/version
    Span(49172, 15), // virtualLocation
    Span(49144, 43), // http://www.w3.org/ns/odrl/2/virtualLocation
    Span(5405, 2), // eq
    Span(49188, 30), // http://www.w3.org/ns/odrl/2/eq
    Span(49247, 2), // gt
    Span(49219, 30), // http://www.w3.org/ns/odrl/2/gt
    Span(49247, 4), // gteq
    Span(49219, 32), // http://www.w3.org/ns/odrl/2/gteq
    Span(2000, 2), // lt
    Span(49252, 30), // http://www.w3.org/ns/odrl/2/lt
    Span(49280, 4), // lteq
    Span(49252, 32), // http://www.w3.org/ns/odrl/2/lteq
    Span(49285, 3), // neq
    Span(49289, 31), // http://www.w3.org/ns/odrl/2/neg
    Span(49422, 3), // isA
    Span(49394, 31), // http://www.w3.org/ns/odrl/2/isA
    Span(49321, 35), // http://www.w3.org/ns/odrl/2/hasPart
    Span(49357, 36), // http://www.w3.org/ns/odrl/2/isPartOf
    Span(49422, 7), // isAllOf
    Span(49394, 35), // http://www.w3.org/ns/odrl/2/isAllOf
    Span(49458, 7), // isAnyOf
    Span(49430, 35), // http://www.w3.org/ns/odrl/2/isAnyOf
    Span(49494, 8), // isNoneOf
    Span(49466, 36), // http://www.w3.org/ns/odrl/2/isNoneOf
    Span(297, 2), // or
    Span(49503, 30), // http://www.w3.org/ns/odrl/2/or
    Span(49562, 4), // xone
    Span(49534, 32), // http://www.w3.org/ns/odrl/2/xone
    Span(6975, 3), // and
    Span(49567, 31), // http://www.w3.org/ns/odrl/2/and
    Span(49595, 11), // andSequence
    Span(49567, 39), // http://www.w3.org/ns/odrl/2/andSequence
    Span(49635, 11), // policyUsage
    Span(49607, 39), // http://www.w3.org/ns/odrl/2/policyUsage
];

/// The numbers of all words, shorter words first, for the compiler to find them: no program holds this.
pub(super) const SORTED: &[u16] = &[
    534, // cc
    6, // dc
    2101, // eq
    1624, // ex
    2103, // gt
    519, // id
    2107, // lt
    1116, // ob
    2123, // or
    28, // vc
    1785, // ...
    520, // @id
    1848, // Set
    1787, // _sd
    2127, // and
    1791, // aud
    24, // clv
    1793, // cnf
    1819, // dct
    2, // elm
    1799, // exp
    689, // geo
    1802, // iat
    2113, // isA
    1804, // iss
    1806, // jku
    1797, // jwk
    1346, // jws
    1795, // kid
    1809, // nbf
    2111, // neq
    560, // obi
    16, // org
    1817, // owl
    12, // rdf
    18, // rov
    1117, // sec
    1613, // sex
    1811, // sub
    655, // tag
    1748, // ttl
    1224, // uid
    806, // url
    1925, // use
    1813, // x5u
    8, // xsd
    539, // CC-0
    1983, // Duty
    1029, // Exam
    102, // Note
    1824, // Rule
    4, // adms
    1025, // case
    0, // cred
    889, // ctzn
    1985, // duty
    10, // foaf
    1951, // give
    2105, // gteq
    26, // locn
    369, // logo
    2109, // lteq
    381, // mode
    1959, // move
    609, // name
    1815, // odrl
    397, // page
    1833, // perm
    1961, // play
    14, // rdfs
    1967, // read
    674, // role
    738, // salt
    1971, // sell
    20, // skos
    835, // tags
    678, // term
    1083, // text
    521, // type
    489, // unit
    491, // used
    2125, // xone
    522, // @type
    32, // Agent
    1852, // Asset
    1144, // Badge
    541, // CC-BY
    1634, // Child
    42, // Claim
    66, // Grant
    68, // Group
    740, // Image
    1842, // Offer
    1867, // Party
    110, // Phone
    527, // Place
    1119, // about
    1122, // badge
    1672, // child
    1165, // claim
    192, // count
    596, // dtIRI
    599, // dtURL
    749, // email
    606, // error
    2059, // event
    721, // genre
    286, // grade
    292, // grant
    304, // image
    1953, // index
    323, // label
    791, // level
    2066, // media
    1177, // nonce
    1181, // owner
    413, // phone
    411, // point
    1965, // print
    1315, // proof
    455, // score
    487, // title
    493, // valid
    495, // value
    1820, // vcard
    1907, // Action
    34, // Amount
    987, // Course
    1010, // Issuer
    1644, // Mother
    108, // Person
    1822, // Policy
    767, // Result
    1850, // Ticket
    1909, // action
    272, // amount
    1262, // author
    162, // awards
    1435, // caveat
    227, // dcType
    1674, // degree
    1997, // delete
    1939, // derive
    1171, // domain
    280, // gender
    732, // hashed
    916, // height
    1714, // holder
    1214, // hosted
    2003, // inform
    1131, // issued
    1133, // issuer
    377, // member
    1957, // modify
    1862, // output
    1682, // parent
    1864, // partOf
    22, // person
    793, // points
    417, // proves
    1989, // remedy
    435, // report
    672, // result
    525, // schema
    1216, // signed
    676, // source
    1689, // spouse
    469, // status
    1973, // stream
    1860, // target
    1234, // verify
    1086, // weight
    36, // Address
    965, // Citizen
    44, // Concept
    533, // License
    98, // Mailbox
    1844, // Privacy
    743, // Profile
    765, // Related
    1846, // Request
    1789, // _sd_alg
    138, // address
    601, // apiBase
    1935, // archive
    741, // caption
    1047, // caseUri
    1680, // college
    1150, // comment
    180, // content
    1152, // created
    199, // creator
    1943, // display
    248, // endDate
    1947, // execute
    1173, // expires
    1949, // extract
    300, // hasPart
    1913, // implies
    2001, // include
    1955, // install
    1837, // invalid
    1450, // invoker
    2117, // isAllOf
    2119, // isAnyOf
    531, // license
    1756, // message
    934, // mrzHash
    555, // partial
    1963, // present
    2074, // product
    612, // profile
    2076, // purpose
    1066, // quality
    649, // related
    1195, // revoked
    1076, // rubrics
    1452, // sec:jws
    1738, // service
    459, // spatial
    471, // subject
    625, // version
    1630, // Archival
    1027, // Artifact
    545, // CC-BY-NC
    549, // CC-BY-ND
    543, // CC-BY-SA
    711, // Criteria
    60, // Evidence
    62, // Geometry
    1142, // Identity
    96, // Location
    1336, // Multikey
    2023, // Operator
    140, // altLabel
    1669, // alumniOf
    1931, // annotate
    1875, // assignee
    1877, // assigner
    719, // audience
    168, // category
    1831, // conflict
    640, // criteria
    2038, // dataType
    2051, // dateTime
    215, // decision
    1941, // digitize
    590, // dtStatus
    233, // duration
    258, // eqfLevel
    1129, // evidence
    268, // fullName
    1871, // function
    1927, // grantUse
    296, // hasClaim
    302, // homepage
    1228, // identity
    314, // inScheme
    2063, // industry
    2121, // isNoneOf
    318, // isPartOf
    1230, // issuedOn
    327, // language
    329, // latitude
    367, // location
    379, // memberOf
    387, // notation
    393, // nqfLevel
    763, // official
    2025, // operator
    1183, // password
    1599, // portrait
    1064, // position
    1835, // prohibit
    415, // provenBy
    1856, // relation
    1070, // required
    1074, // rubricId
    453, // schemeId
    1078, // sections
    576, // sourceId
    579, // targetId
    483, // temporal
    624, // tokenUrl
    1977, // transfer
    909, // unitCode
    785, // valueMax
    787, // valueMin
    1693, // verifier
    506, // workload
    664, // xsd:date
    1839, // Agreement
    697, // Alignment
    1018, // Assertion
    1212, // Extension
    1245, // IssuerOrg
    1536, // aamva_sex
    1929, // aggregate
    634, // alignment
    1933, // anonymize
    602, // assertion
    1993, // attribute
    160, // awardedBy
    893, // birthDate
    166, // birthName
    1293, // challenge
    1163, // cipherKey
    1441, // delegator
    1764, // digestSRI
    588, // dtProfile
    274, // framework
    284, // givenName
    1858, // hasPolicy
    644, // humanCode
    1232, // issued_on
    1454, // kmsModule
    536, // legalCode
    333, // legalName
    335, // longitude
    902, // lprNumber
    1767, // mediaType
    804, // narrative
    759, // parentOrg
    2070, // payAmount
    1458, // plaintext
    421, // prefLabel
    1189, // publicKey
    419, // publisher
    1068, // questions
    1135, // recipient
    1969, // reproduce
    929, // residence
    1735, // sec:nonce
    1460, // sec:proof
    1197, // signature
    863, // sourcedId
    467, // startDate
    709, // targetUrl
    1275, // telephone
    1979, // transform
    1981, // translate
    2011, // uninstall
    1726, // validFrom
    2013, // watermark
    1088, // wordLimit
    639, // xsd:float
    1210, // BadgeClass
    1146, // BadgeOffer
    558, // ClrSubject
    2015, // Constraint
    70, // Identifier
    1781, // JsonSchema
    1330, // JsonWebKey
    1873, // PartyScope
    1915, // Permission
    1109, // areaServed
    603, // assertions
    148, // assessedBy
    1879, // assigneeOf
    1881, // assignerOf
    150, // attachment
    1660, // attributes
    1124, // badgeOffer
    1566, // birth_date
    1427, // capability
    1161, // cipherData
    1438, // ciphertext
    1995, // compensate
    2019, // constraint
    189, // contentURL
    1309, // controller
    992, // courseCode
    1157, // credential
    207, // dateIssued
    221, // definition
    1676, // degreeType
    223, // dialNumber
    225, // directedBy
    1945, // distribute
    242, // elmSubject
    252, // entitledBy
    250, // entitlesTo
    1376, // expiration
    264, // expiryDate
    1021, // extensions
    1576, // eye_colour
    266, // familyName
    2061, // fileFormat
    1582, // given_name
    306, // identifier
    812, // inLanguage
    1911, // includedIn
    312, // influences
    1589, // issue_date
    1658, // issuerData
    1783, // jsonSchema
    355, // limitField
    385, // nationalID
    2005, // nextPolicy
    389, // noteFormat
    1923, // obligation
    2072, // percentage
    1917, // permission
    693, // postalCode
    1185, // privateKey
    1295, // proofValue
    425, // providedBy
    2021, // refinement
    2087, // resolution
    781, // resultType
    437, // reviewDate
    449, // schemeName
    1436, // sec:caveat
    1734, // sec:domain
    1269, // startsWith
    618, // statusCode
    1761, // statusSize
    620, // statusText
    699, // targetCode
    705, // targetName
    707, // targetType
    1724, // termsOfUse
    1728, // validUntil
    1218, // validation
    1468, // verifyData
    1470, // wrappedKey
    578, // xsd:anyURI
    633, // xsd:string
    630, // Achievement
    573, // Association
    551, // CC-BY-NC-ND
    547, // CC-BY-NC-SA
    50, // CreditPoint
    1249, // Endorsement
    1255, // HostedBadge
    2033, // LeftOperand
    100, // MediaObject
    1035, // Performance
    112, // PriceDetail
    1919, // Prohibition
    1259, // SignedBadge
    128, // WebResource
    562, // achievement
    1556, // age_over_18
    1558, // age_over_21
    1560, // age_over_25
    1562, // age_over_62
    1564, // age_over_65
    1736, // alsoKnownAs
    2129, // andSequence
    1045, // assessments
    565, // association
    795, // awardedDate
    164, // bannerImage
    1568, // birth_place
    1987, // consequence
    174, // contactForm
    176, // contactHour
    184, // contentSize
    187, // contentType
    195, // countryCode
    201, // creditPoint
    1325, // cryptosuite
    205, // dateCreated
    211, // dateOfBirth
    2053, // delayPeriod
    217, // description
    1169, // digestValue
    584, // dtAssertion
    2057, // elapsedTime
    1476, // encodedList
    800, // endorsement
    1574, // expiry_date
    1578, // family_name
    276, // fullAddress
    288, // gradeStatus
    1586, // hair_colour
    1827, // inheritFrom
    325, // landingPage
    2035, // leftOperand
    900, // lprCategory
    2068, // meteredTime
    1597, // nationality
    391, // noteLiteral
    423, // phoneNumber
    2131, // policyUsage
    270, // priceDetail
    1921, // prohibition
    1463, // referenceId
    1451, // sec:invoker
    461, // spatialCode
    465, // specifiedBy
    479, // targetGroup
    2096, // unitOfCount
    557, // xsd:boolean
    1445, // xsd:integer
    1628, // AllVerifiers
    1829, // ConflictTerm
    48, // ContactPoint
    1033, // FileQuestion
    1642, // HolderPolicy
    1640, // IssuerPolicy
    1403, // KmsOperation
    104, // Organisation
    106, // PeriodOfTime
    2027, // RightOperand
    1037, // TextQuestion
    2048, // absoluteSize
    1554, // age_in_years
    775, // allowedValue
    154, // awardingBody
    156, // awardingDate
    891, // birthCountry
    953, // ceremonyDate
    330, // clv:latitude
    178, // contactPoint
    209, // dateModified
    1678, // degreeSchool
    594, // dtCompactJWS
    244, // emailAddress
    642, // fieldOfStudy
    734, // identityHash
    736, // identityType
    310, // influencedBy
    1718, // issuanceDate
    1323, // keyAgreement
    373, // maximumScore
    375, // minimumScore
    395, // organisation
    407, // placeOfBirth
    1699, // prescription
    1665, // primaryProof
    1297, // proofPurpose
    1332, // publicKeyJwk
    1191, // publicKeyPem
    1379, // publicKeyWif
    429, // registration
    433, // relatedSkill
    2085, // relativeSize
    1773, // renderMethod
    2009, // reviewPolicy
    2029, // rightOperand
    447, // schemeAgency
    1334, // secretKeyJwk
    861, // sisSourcedId
    1697, // statusReason
    2092, // systemDevice
    1975, // textToSpeech
    485, // thematicArea
    2094, // timeInterval
    1901, // trackedParty
    1465, // unwrappedKey
    1288, // verification
    815, // xsd:dateTime
    30, // Accreditation
    1148, // BadgeTemplate
    529, // CCAchievement
    553, // ClrCredential
    46, // ConceptScheme
    54, // DisplayDetail
    64, // GradingScheme
    911, // PostalAddress
    114, // Qualification
    1413, // SignOperation
    124, // Specification
    1538, // aamva_veteran
    130, // accreditation
    769, // achievedLevel
    687, // addressRegion
    1423, // allowedAction
    1126, // badgeTemplate
    336, // clv:longitude
    1937, // concurrentUse
    667, // creditsEarned
    1695, // currentStatus
    231, // displayDetail
    1374, // encryptionKey
    290, // gradingScheme
    294, // groupMemberOf
    298, // hasCredential
    1895, // informedParty
    670, // licenseNumber
    353, // limitEQFLevel
    919, // maritalStatus
    959, // naturalizedBy
    2007, // obtainConsent
    1327, // previousProof
    1352, // privateKeyJwk
    1187, // privateKeyPem
    777, // requiredLevel
    779, // requiredValue
    904, // residentSince
    1605, // resident_city
    451, // schemeVersion
    614, // scopesOffered
    1437, // sec:challenge
    1442, // sec:delegator
    1455, // sec:kmsModule
    1459, // sec:plaintext
    1754, // statusMessage
    1494, // statusPurpose
    695, // streetAddress
    481, // taxIdentifier
    1899, // trackingParty
    1239, // validatesType
    498, // vatIdentifier
    1632, // BachelorDegree
    989, // CourseInstance
    723, // GeoCoordinates
    730, // IdentityObject
    1354, // JsonWebKey2020
    1544, // LicensedDriver
    116, // ResultCategory
    1257, // RevocationList
    1492, // StatusList2021
    1220, // TypeValidation
    1991, // acceptTracking
    745, // additionalName
    136, // additionalNote
    681, // addressCountry
    1552, // age_birth_year
    1278, // allowedOrigins
    152, // attachmentType
    1301, // authentication
    1050, // characterLimit
    1893, // consentedParty
    197, // countryDialing
    203, // creditReceived
    1486, // css3MediaQuery
    1546, // driversLicense
    236, // educationLevel
    1091, // endorsedObject
    262, // evidenceTarget
    1712, // expirationDate
    931, // filingLocation
    278, // geographicName
    308, // idVerification
    728, // identifierType
    1897, // informingParty
    1377, // iterationCount
    399, // patronymicName
    1137, // recipientEmail
    1720, // refreshService
    1611, // resident_state
    441, // resultCategory
    1237, // revocationList
    1072, // rubricCriteria
    1428, // sec:capability
    1439, // sec:ciphertext
    1440, // sec:controller
    1233, // sec:expiration
    1462, // sec:proofValue
    1469, // sec:verifyData
    1471, // sec:wrappedKey
    1201, // signatureValue
    653, // specialization
    475, // summaryDisplay
    1247, // AlignmentObject
    1854, // AssetCollection
    40, // AwardingProcess
    1638, // CLSignature2019
    1222, // FrameValidation
    726, // IdentifierEntry
    92, // LearningOutcome
    94, // LegalIdentifier
    1869, // PartyCollection
    1417, // VerifyOperation
    631, // achievementType
    662, // activityEndDate
    685, // addressLocality
    145, // areaDialingCode
    1299, // assertionMethod
    574, // associationType
    1883, // attributedParty
    605, // badgeConnectAPI
    1431, // capabilityChain
    1159, // cipherAlgorithm
    1891, // consentingParty
    182, // contentEncoding
    1905, // contractedParty
    1052, // criterionLevels
    2055, // deliveryChannel
    219, // descriptionHtml
    1167, // digestAlgorithm
    1488, // digestMultibase
    1570, // document_number
    240, // eIDASIdentifier
    1093, // exampleProperty
    755, // honorificPrefix
    757, // honorificSuffix
    1155, // identityService
    1593, // issuing_country
    341, // learningOutcome
    345, // learningSetting
    361, // limitOccupation
    371, // maximumDuration
    994, // numberOfCredits
    647, // otherIdentifier
    401, // percentageEqual
    405, // percentageLower
    409, // primaryLanguage
    1311, // publicKeyBase58
    613, // registrationUrl
    1771, // relatedResource
    1464, // sec:referenceId
    1740, // serviceEndpoint
    616, // signedAssertion
    1499, // statusListIndex
    1759, // statusReference
    1691, // subjectPresence
    703, // targetFramework
    1243, // validationFrame
    2099, // virtualLocation
    1650, // AlumniCredential
    1205, // CryptographicKey
    52, // DisplayParameter
    939, // EmployablePerson
    1203, // EncryptedMessage
    1031, // ExternalQuestion
    78, // LearningActivity
    1407, // RsaSignature2018
    122, // ShortenedGrading
    1419, // WrapKeyOperation
    1507, // aamva_aka_suffix
    2042, // absolutePosition
    511, // accessibilityAPI
    132, // accreditingAgent
    1043, // assessmentOutput
    1885, // attributingParty
    604, // authorizationUrl
    1429, // capabilityAction
    955, // ceremonyLocation
    1887, // compensatedParty
    1769, // confidenceMethod
    1903, // contractingParty
    1703, // credentialSchema
    1707, // credentialStatus
    637, // creditsAvailable
    229, // displayParameter
    1685, // documentPresence
    592, // dtStatusResponse
    238, // educationSubject
    246, // embeddedEvidence
    256, // entryRequirement
    1055, // evaluationMethod
    1687, // evidenceDocument
    752, // familyNamePrefix
    282, // generalisationOf
    1448, // invocationTarget
    347, // learningSchedule
    923, // marriageLocation
    1456, // parentCapability
    403, // percentageHigher
    611, // privacyPolicyUrl
    1193, // publicKeyService
    431, // relatedESCOSkill
    2079, // relativePosition
    1603, // resident_address
    1607, // resident_country
    443, // reusabilityLevel
    1283, // revocationReason
    1404, // sec:KmsOperation
    1461, // sec:proofPurpose
    1466, // sec:unwrappedKey
    457, // shortenedGrading
    617, // signedAssertions
    463, // specialisationOf
    1241, // validationSchema
    504, // volumeOfLearning
    1307, // Bls12381G1Key2020
    1313, // Bls12381G2Key2020
    1652, // DisputeCredential
    1397, // EquihashProof2018
    72, // IndividualDisplay
    2017, // LogicalConstraint
    947, // NaturalizedPerson
    887, // PermanentResident
    907, // QuantitativeValue
    773, // ResultDescription
    1411, // Sha256HmacKey2019
    126, // VerificationCheck
    1528, // aamva_name_suffix
    1530, // aamva_organ_donor
    1111, // accreditationDate
    665, // activityStartDate
    1041, // assessmentExample
    1370, // authenticationTag
    1889, // compensatingParty
    1709, // credentialSubject
    586, // dtBadgeConnectAPI
    1113, // educationalSector
    1999, // ensureExclusivity
    254, // entitlementStatus
    260, // evidenceStatement
    925, // formerNationality
    1001, // hasCourseInstance
    316, // individualDisplay
    1591, // issuing_authority
    349, // levelOfCompletion
    357, // limitJurisdiction
    363, // limitOrganisation
    427, // qualificationCode
    1139, // recipientPassword
    651, // resultDescription
    1286, // revokedAssertions
    1414, // sec:SignOperation
    1424, // sec:allowedAction
    473, // subOrganizationOf
    701, // targetDescription
    622, // termsOfServiceUrl
    500, // verificationCheck
    659, // AchievementSubject
    1317, // DataIntegrityProof
    1385, // DeleteKeyOperation
    714, // EndorsementSubject
    1399, // ExportKeyOperation
    1207, // GraphSignature2012
    82, // LearningAssessment
    1016, // LearningCredential
    118, // ResultDistribution
    1474, // RevocationList2020
    1405, // RevokeKeyOperation
    120, // ShaclValidator2017
    1415, // UnwrapKeyOperation
    1260, // VerificationObject
    1540, // aamva_weight_range
    683, // addressCountryCode
    134, // admissionProcedure
    170, // citizenshipCountry
    1004, // competencyRequired
    1006, // credentialCategory
    213, // credentialProfiles
    1572, // driving_privileges
    716, // endorsementComment
    1443, // equihashParameterK
    1446, // equihashParameterN
    1057, // hasGroupEvaluation
    172, // hasSubOrganization
    526, // http://schema.org/
    1062, // lastChangeDateTime
    365, // limitQualification
    1667, // nonRevocationProof
    1107, // parentOrganization
    1338, // publicKeyMultibase
    439, // resultDestribution
    1340, // secretKeyMultibase
    1199, // signatureAlgorithm
    2090, // spatialCoordinates
    623, // tokenRevocationUrl
    1303, // verificationMethod
    502, // verificationStatus
    1626, // 3rdPartyCorrelation
    38, // AwardingOpportunity
    1291, // BbsBlsSignature2020
    1744, // BitstringStatusList
    74, // LearningAchievement
    86, // LearningEntitlement
    90, // LearningOpportunity
    628, // OpenBadgeCredential
    1497, // StatusList2021Entry
    1509, // aamva_cdl_indicator
    517, // accessibilityHazard
    142, // applicationDeadline
    158, // awardingOpportunity
    1360, // blockchainAccountId
    1097, // contactInstructions
    339, // learningOpportunity
    351, // limitCredentialType
    691, // postOfficeBoxNumber
    1482, // revocationListIndex
    445, // scheduleInformation
    1418, // sec:VerifyOperation
    1425, // sec:assertionMethod
    1432, // sec:capabilityChain
    523, // ApplyLinkAchievement
    1344, // Ed25519Signature2018
    1350, // Ed25519Signature2020
    1401, // GenerateKeyOperation
    1779, // JsonSchemaCredential
    1356, // JsonWebSignature2020
    789, // RubricCriterionLevel
    1701, // VerifiableCredential
    1656, // ZkpExampleSchema2018
    1512, // aamva_dhs_compliance
    1520, // aamva_edl_credential
    1532, // aamva_race_ethnicity
    513, // accessibilityControl
    515, // accessibilityFeature
    1039, // assessmentEvaluation
    1321, // capabilityDelegation
    1319, // capabilityInvocation
    1175, // initializationVector
    1595, // issuing_jurisdiction
    1609, // resident_postal_code
    783, // rubricCriterionLevel
    1408, // sec:RsaSignature2018
    1420, // sec:WrapKeyOperation
    1430, // sec:capabilityAction
    1449, // sec:invocationTarget
    1457, // sec:parentCapability
    1615, // signature_usual_mark
    1501, // statusListCredential
    981, // terseStatusListIndex
    568, // verifiableCredential
    1289, // verificationProperty
    821, // 1EdTechRevocationList
    658, // AchievementCredential
    1383, // AesKeyWrappingKey2019
    1387, // DeriveSecretOperation
    712, // EndorsementCredential
    885, // PermanentResidentCard
    1534, // aamva_resident_county
    1550, // administrative_number
    1003, // awardedOnCompletionOf
    971, // cisRegistrationNumber
    383, // educationalSystemNote
    1059, // hasGroupParticipation
    1094, // http://schema.org/geo
    991, // http://schema.org/url
    961, // insRegistrationNumber
    927, // permanentResidentCard
    1601, // portrait_capture_date
    2031, // rightOperandReference
    1398, // sec:EquihashProof2018
    1412, // sec:Sha256HmacKey2019
    477, // supplementaryDocument
    1548, // Iso18013DriversLicense
    1654, // PrescriptionCredential
    508, // PresentationSubmission
    1646, // RelationshipCredential
    1409, // RsaVerificationKey2018
    1730, // VerifiablePresentation
    895, // commuterClassification
    1106, // http://schema.org/logo
    881, // http://schema.org/name
    1084, // http://schema.org/text
    807, // https://schema.org/url
    320, // isPartialQualification
    343, // learningOutcomeSummary
    957, // naturalizationLocation
    1179, // normalizationAlgorithm
    1386, // sec:DeleteKeyOperation
    1400, // sec:ExportKeyOperation
    1406, // sec:RevokeKeyOperation
    1416, // sec:UnwrapKeyOperation
    1444, // sec:equihashParameterK
    1447, // sec:equihashParameterN
    1453, // sec:keyAgreementMethod
    1467, // sec:verificationMethod
    979, // terseStatusListBaseUrl
    1617, // un_distinguishing_sign
    1705, // JsonSchemaValidator2018
    1366, // LinkedDataSignature2015
    1368, // LinkedDataSignature2016
    1505, // aamva_aka_given_name_v2
    2044, // absoluteSpatialPosition
    528, // http://schema.org/Place
    1120, // http://schema.org/about
    1099, // http://schema.org/email
    1267, // http://schema.org/genre
    884, // http://schema.org/image
    998, // http://schema.org/value
    803, // https://schema.org/name
    359, // limitNationalOccupation
    510, // presentation_submission
    2081, // relativeSpatialPosition
    823, // 1EdTechCredentialRefresh
    1305, // BbsBlsSignatureProof2020
    1750, // BitstringStatusListEntry
    969, // CertificateOfCitizenship
    1722, // ManualRefreshService2018
    975, // OpticalBarcodeCredential
    1478, // RevocationList2020Status
    1490, // StatusList2021Credential
    1484, // SvgRenderingTemplate2023
    1503, // aamva_aka_family_name_v2
    2046, // absoluteTemporalPosition
    967, // certificateOfCitizenship
    988, // http://schema.org/Course
    906, // http://schema.org/Person
    1263, // http://schema.org/author
    898, // http://schema.org/gender
    1690, // http://schema.org/spouse
    750, // https://schema.org/email
    722, // https://schema.org/genre
    918, // https://schema.org/image
    772, // https://schema.org/value
    1614, // https://w3id.org/vdl#sex
    2083, // relativeTemporalPosition
    1480, // revocationListCredential
    1395, // sec:Ed25519Signature2018
    1402, // sec:GenerateKeyOperation
    1426, // sec:authenticationMethod
    1364, // EcdsaKoblitzSignature2016
    56, // EuropeanDigitalCredential
    1421, // X25519KeyAgreementKey2019
    1514, // aamva_dhs_compliance_text
    1372, // canonicalizationAlgorithm
    25, // http://data.europa.eu/m8g
    7, // http://purl.org/dc/terms/
    1100, // http://schema.org/address
    1264, // http://schema.org/caption
    997, // http://schema.org/endDate
    1277, // http://schema.org/version
    17, // http://www.w3.org/ns/org#
    913, // https://schema.org/Person
    915, // https://schema.org/gender
    917, // https://schema.org/height
    921, // marriageCertificateNumber
    1384, // sec:AesKeyWrappingKey2019
    1388, // sec:DeriveSecretOperation
    1663, // signatureCorrectnessProof
    1636, // CLCredentialDefinition2019
    1014, // CourseCompletionCredential
    1342, // Ed25519VerificationKey2018
    1348, // Ed25519VerificationKey2020
    1648, // UniversityDegreeCredential
    1670, // http://schema.org/alumniOf
    1236, // http://schema.org/keywords
    1095, // http://schema.org/latitude
    5, // http://www.w3.org/ns/adms#
    27, // http://www.w3.org/ns/locn#
    11, // http://xmlns.com/foaf/0.1/
    742, // https://schema.org/caption
    1118, // https://w3id.org/security#
    1410, // sec:RsaVerificationKey2018
    951, // CertificateOfNaturalization
    1362, // EcdsaSecp256k1Signature2019
    1390, // EcdsaSecp256r1Signature2019
    58, // EuropeanDigitalPresentation
    1012, // ProgramCompletionCredential
    1524, // aamva_given_name_truncation
    949, // certificateOfNaturalization
    1092, // endorsement:/endorsedObject
    894, // http://schema.org/birthDate
    899, // http://schema.org/givenName
    1096, // http://schema.org/longitude
    996, // http://schema.org/startDate
    1274, // http://schema.org/targetUrl
    1276, // http://schema.org/telephone
    720, // https://schema.org/audience
    656, // https://schema.org/keywords
    724, // https://schema.org/latitude
    910, // https://schema.org/unitCode
    1588, // https://w3id.org/vdl#height
    1619, // https://w3id.org/vdl#weight
    1472, // RevocationList2020Credential
    1522, // aamva_family_name_truncation
    999, // educationalCredentialAwarded
    1110, // http://schema.org/areaServed
    993, // http://schema.org/courseCode
    897, // http://schema.org/familyName
    883, // http://schema.org/identifier
    1104, // http://schema.org/postalCode
    1273, // http://schema.org/targetName
    1816, // http://www.w3.org/ns/odrl/2/
    23, // http://www.w3.org/ns/person#
    19, // http://www.w3.org/ns/regorg#
    817, // https://schema.org/Alignment
    914, // https://schema.org/birthDate
    754, // https://schema.org/givenName
    725, // https://schema.org/longitude
    710, // https://schema.org/targetUrl
    1020, // https://w3id.org/openbadges#
    1547, // https://w3id.org/vdl#license
    1742, // BitstringStatusListCredential
    1775, // EnvelopedVerifiableCredential
    80, // LearningActivitySpecification
    977, // TerseBitstringStatusListEntry
    1584, // given_name_national_character
    228, // http://purl.org/dc/terms/type
    882, // http://schema.org/description
    1625, // https://example.org/examples#
    751, // https://schema.org/familyName
    933, // https://schema.org/identifier
    813, // https://schema.org/inLanguage
    694, // https://schema.org/postalCode
    706, // https://schema.org/targetName
    890, // https://w3id.org/citizenship#
    1246, // https://w3id.org/credentials#
    1206, // https://w3id.org/security#Key
    1347, // https://w3id.org/security#jws
    1600, // https://w3id.org/vdl#portrait
    337, // learningActivitySpecification
    1422, // sec:X25519KeyAgreementKey2019
    819, // 1EdTechJsonSchemaValidator2019
    985, // EducationalOccupationalProgram
    1580, // family_name_national_character
    535, // http://creativecommons.org/ns#
    488, // http://purl.org/dc/terms/title
    494, // http://purl.org/dc/terms/valid
    1818, // http://www.w3.org/2002/07/owl#
    2102, // http://www.w3.org/ns/odrl/2/eq
    2104, // http://www.w3.org/ns/odrl/2/gt
    2108, // http://www.w3.org/ns/odrl/2/lt
    2124, // http://www.w3.org/ns/odrl/2/or
    798, // https://schema.org/description
    1381, // https://w3id.org/security#salt
    1557, // https://w3id.org/vdl#ageOver18
    1559, // https://w3id.org/vdl#ageOver21
    1561, // https://w3id.org/vdl#ageOver25
    1563, // https://w3id.org/vdl#ageOver62
    1565, // https://w3id.org/vdl#ageOver65
    1567, // https://w3id.org/vdl#birthDate
    1577, // https://w3id.org/vdl#eyeColour
    1583, // https://w3id.org/vdl#givenName
    1590, // https://w3id.org/vdl#issueDate
    1537, // https://w3id.org/vdl/aamva#sex
    1396, // sec:Ed25519VerificationKey2018
    1433, // sec:capabilityDelegationMethod
    1434, // sec:capabilityInvocationMethod
    943, // EmploymentAuthorizationDocument
    1777, // EnvelopedVerifiablePresentation
    84, // LearningAssessmentSpecification
    937, // PermanentResidentCardCredential
    941, // employmentAuthorizationDocument
    208, // http://purl.org/dc/terms/issued
    1154, // http://schema.org/PostalAddress
    1103, // http://schema.org/addressRegion
    1008, // http://schema.org/hasCredential
    1101, // http://schema.org/streetAddress
    1849, // http://www.w3.org/ns/odrl/2/Set
    2128, // http://www.w3.org/ns/odrl/2/and
    2114, // http://www.w3.org/ns/odrl/2/isA
    2112, // http://www.w3.org/ns/odrl/2/neg
    1926, // http://www.w3.org/ns/odrl/2/use
    1141, // https://w3id.org/openbadges#tag
    1225, // https://w3id.org/openbadges#uid
    1166, // https://w3id.org/security#claim
    1178, // https://w3id.org/security#nonce
    1182, // https://w3id.org/security#owner
    1316, // https://w3id.org/security#proof
    1555, // https://w3id.org/vdl#ageInYears
    1569, // https://w3id.org/vdl#birthPlace
    1575, // https://w3id.org/vdl#expiryDate
    1579, // https://w3id.org/vdl#familyName
    1587, // https://w3id.org/vdl#hairColour
    1081, // scoringMethodExampleDescription
    1389, // sec:EcdsaSecp256k1Signature2019
    1391, // sec:EcdsaSecp256r1Signature2019
    1542, // Iso18013DriversLicenseCredential
    76, // LearningAchievementSpecification
    88, // LearningEntitlementSpecification
    206, // http://purl.org/dc/terms/created
    200, // http://purl.org/dc/terms/creator
    460, // http://purl.org/dc/terms/spatial
    472, // http://purl.org/dc/terms/subject
    990, // http://schema.org/CourseInstance
    1105, // http://schema.org/addressCountry
    1821, // http://www.w3.org/2006/vcard/ns#
    1984, // http://www.w3.org/ns/odrl/2/Duty
    1825, // http://www.w3.org/ns/odrl/2/Rule
    1986, // http://www.w3.org/ns/odrl/2/duty
    1952, // http://www.w3.org/ns/odrl/2/give
    2106, // http://www.w3.org/ns/odrl/2/gteq
    2110, // http://www.w3.org/ns/odrl/2/lteq
    1960, // http://www.w3.org/ns/odrl/2/move
    1834, // http://www.w3.org/ns/odrl/2/perm
    1962, // http://www.w3.org/ns/odrl/2/play
    1968, // http://www.w3.org/ns/odrl/2/read
    1972, // http://www.w3.org/ns/odrl/2/sell
    2037, // http://www.w3.org/ns/odrl/2/unit
    2126, // http://www.w3.org/ns/odrl/2/xone
    378, // http://xmlns.com/foaf/0.1/member
    912, // https://schema.org/PostalAddress
    688, // https://schema.org/addressRegion
    696, // https://schema.org/streetAddress
    1227, // https://w3id.org/openbadges#salt
    1172, // https://w3id.org/security#domain
    1598, // https://w3id.org/vdl#nationality
    331, // learningAchievementSpecification
    1358, // EcdsaSecp256k1VerificationKey2019
    1393, // EcdsaSecp256r1VerificationKey2019
    983, // EducationalOccupationalCredential
    1516, // aamva_dhs_temporary_lawful_status
    1518, // aamva_domestic_driving_privileges
    97, // http://purl.org/dc/terms/Location
    328, // http://purl.org/dc/terms/language
    210, // http://purl.org/dc/terms/modified
    1268, // http://purl.org/dc/terms/relation
    484, // http://purl.org/dc/terms/temporal
    1248, // http://schema.org/AlignmentObject
    1102, // http://schema.org/addressLocality
    995, // http://schema.org/numberOfCredits
    9, // http://www.w3.org/2001/XMLSchema#
    1853, // http://www.w3.org/ns/odrl/2/Asset
    1843, // http://www.w3.org/ns/odrl/2/Offer
    1868, // http://www.w3.org/ns/odrl/2/Party
    2050, // http://www.w3.org/ns/odrl/2/count
    2060, // http://www.w3.org/ns/odrl/2/event
    1954, // http://www.w3.org/ns/odrl/2/index
    2067, // http://www.w3.org/ns/odrl/2/media
    1966, // http://www.w3.org/ns/odrl/2/print
    380, // http://www.w3.org/ns/org#memberOf
    746, // https://schema.org/additionalName
    841, // https://schema.org/addresLocality
    682, // https://schema.org/addressCountry
    1768, // https://schema.org/encodingFormat
    1019, // https://w3id.org/dcc/v1#Assertion
    1009, // https://w3id.org/dcc/v1#assertion
    1145, // https://w3id.org/openbadges#Badge
    1254, // https://w3id.org/openbadges#Image
    1123, // https://w3id.org/openbadges#badge
    1196, // https://w3id.org/security#revoked
    1553, // https://w3id.org/vdl#ageBirthYear
    1606, // https://w3id.org/vdl#residentCity
    1739, // https://www.w3.org/ns/did#service
    973, // CertificateOfCitizenshipCredential
    420, // http://purl.org/dc/terms/publisher
    63, // http://www.w3.org/ns/locn#Geometry
    1908, // http://www.w3.org/ns/odrl/2/Action
    1823, // http://www.w3.org/ns/odrl/2/Policy
    1851, // http://www.w3.org/ns/odrl/2/Ticket
    1910, // http://www.w3.org/ns/odrl/2/action
    1998, // http://www.w3.org/ns/odrl/2/delete
    1940, // http://www.w3.org/ns/odrl/2/derive
    2004, // http://www.w3.org/ns/odrl/2/inform
    1958, // http://www.w3.org/ns/odrl/2/modify
    1863, // http://www.w3.org/ns/odrl/2/output
    1865, // http://www.w3.org/ns/odrl/2/partOf
    1990, // http://www.w3.org/ns/odrl/2/remedy
    1866, // http://www.w3.org/ns/odrl/2/source
    2041, // http://www.w3.org/ns/odrl/2/status
    1974, // http://www.w3.org/ns/odrl/2/stream
    1861, // http://www.w3.org/ns/odrl/2/target
    269, // http://xmlns.com/foaf/0.1/fullName
    303, // http://xmlns.com/foaf/0.1/homepage
    1635, // https://example.org/examples#Child
    1673, // https://example.org/examples#child
    698, // https://schema.org/AlignmentObject
    686, // https://schema.org/addressLocality
    756, // https://schema.org/honorificPrefix
    758, // https://schema.org/honorificSuffix
    704, // https://schema.org/targetFramework
    1265, // https://w3id.org/credentials#claim
    1011, // https://w3id.org/openbadges#Issuer
    1226, // https://w3id.org/openbadges#hashed
    1132, // https://w3id.org/openbadges#issued
    1134, // https://w3id.org/openbadges#issuer
    1235, // https://w3id.org/openbadges#verify
    1337, // https://w3id.org/security#Multikey
    1184, // https://w3id.org/security#password
    1612, // https://w3id.org/vdl#residentState
    1539, // https://w3id.org/vdl/aamva#veteran
    627, // https://www.w3.org/2001/XMLSchema#
    1002, // http://schema.org/hasCourseInstance
    1271, // http://schema.org/targetDescription
    1845, // http://www.w3.org/ns/odrl/2/Privacy
    1847, // http://www.w3.org/ns/odrl/2/Request
    1936, // http://www.w3.org/ns/odrl/2/archive
    1944, // http://www.w3.org/ns/odrl/2/display
    1948, // http://www.w3.org/ns/odrl/2/execute
    1950, // http://www.w3.org/ns/odrl/2/extract
    2115, // http://www.w3.org/ns/odrl/2/hasPart
    1914, // http://www.w3.org/ns/odrl/2/implies
    2002, // http://www.w3.org/ns/odrl/2/include
    1956, // http://www.w3.org/ns/odrl/2/install
    1838, // http://www.w3.org/ns/odrl/2/invalid
    2118, // http://www.w3.org/ns/odrl/2/isAllOf
    2120, // http://www.w3.org/ns/odrl/2/isAnyOf
    1964, // http://www.w3.org/ns/odrl/2/present
    2075, // http://www.w3.org/ns/odrl/2/product
    1826, // http://www.w3.org/ns/odrl/2/profile
    2077, // http://www.w3.org/ns/odrl/2/purpose
    2089, // http://www.w3.org/ns/odrl/2/spatial
    2098, // http://www.w3.org/ns/odrl/2/version
    285, // http://xmlns.com/foaf/0.1/givenName
    1645, // https://example.org/examples#Mother
    1675, // https://example.org/examples#degree
    1683, // https://example.org/examples#parent
    512, // https://schema.org/accessibilityAPI
    1256, // https://w3id.org/openbadges#Profile
    1285, // https://w3id.org/openbadges#revoked
    1294, // https://w3id.org/security#challenge
    1164, // https://w3id.org/security#cipherKey
    936, // https://w3id.org/security#multibase
    1190, // https://w3id.org/security#publicKey
    1198, // https://w3id.org/security#signature
    1545, // https://w3id.org/vdl#LicensedDriver
    1571, // https://w3id.org/vdl#documentNumber
    1594, // https://w3id.org/vdl#issuingCountry
    3, // http://data.europa.eu/snb/model/elm/
    218, // http://purl.org/dc/terms/description
    1108, // http://schema.org/parentOrganization
    21, // http://www.w3.org/2004/02/skos/core#
    307, // http://www.w3.org/ns/adms#identifier
    2024, // http://www.w3.org/ns/odrl/2/Operator
    1932, // http://www.w3.org/ns/odrl/2/annotate
    1876, // http://www.w3.org/ns/odrl/2/assignee
    1878, // http://www.w3.org/ns/odrl/2/assigner
    1832, // http://www.w3.org/ns/odrl/2/conflict
    2039, // http://www.w3.org/ns/odrl/2/datatype
    2052, // http://www.w3.org/ns/odrl/2/dateTime
    1942, // http://www.w3.org/ns/odrl/2/digitize
    1872, // http://www.w3.org/ns/odrl/2/function
    1928, // http://www.w3.org/ns/odrl/2/grantUse
    2122, // http://www.w3.org/ns/odrl/2/isNoneOf
    2116, // http://www.w3.org/ns/odrl/2/isPartOf
    2065, // http://www.w3.org/ns/odrl/2/language
    2026, // http://www.w3.org/ns/odrl/2/operator
    1836, // http://www.w3.org/ns/odrl/2/prohibit
    1857, // http://www.w3.org/ns/odrl/2/relation
    1978, // http://www.w3.org/ns/odrl/2/transfer
    267, // http://xmlns.com/foaf/0.1/familyName
    1681, // https://example.org/examples#college
    908, // https://schema.org/QuantitativeValue
    702, // https://schema.org/targetDescription
    966, // https://w3id.org/citizenship#Citizen
    935, // https://w3id.org/citizenship#mrzHash
    1251, // https://w3id.org/openbadges#Criteria
    1252, // https://w3id.org/openbadges#Evidence
    1143, // https://w3id.org/openbadges#Identity
    1280, // https://w3id.org/openbadges#audience
    1128, // https://w3id.org/openbadges#criteria
    1130, // https://w3id.org/openbadges#evidence
    1331, // https://w3id.org/security#JsonWebKey
    1162, // https://w3id.org/security#cipherData
    1310, // https://w3id.org/security#controller
    1158, // https://w3id.org/security#credential
    1174, // https://w3id.org/security#expiration
    1186, // https://w3id.org/security#privateKey
    1296, // https://w3id.org/security#proofValue
    1604, // https://w3id.org/vdl#residentAddress
    1608, // https://w3id.org/vdl#residentCountry
    1508, // https://w3id.org/vdl/aamva#akaSuffix
    1, // https://www.w3.org/2018/credentials#
    963, // CertificateOfNaturalizationCredential
    538, // http://creativecommons.org/ns#License
    107, // http://purl.org/dc/terms/PeriodOfTime
    15, // http://www.w3.org/2000/01/rdf-schema#
    1840, // http://www.w3.org/ns/odrl/2/Agreement
    1841, // http://www.w3.org/ns/odrl/2/Assertion
    1930, // http://www.w3.org/ns/odrl/2/aggregate
    1934, // http://www.w3.org/ns/odrl/2/anonymize
    1994, // http://www.w3.org/ns/odrl/2/attribute
    1859, // http://www.w3.org/ns/odrl/2/hasPolicy
    2064, // http://www.w3.org/ns/odrl/2/industry:
    2071, // http://www.w3.org/ns/odrl/2/payAmount
    2078, // http://www.w3.org/ns/odrl/2/recipient
    1970, // http://www.w3.org/ns/odrl/2/reproduce
    1980, // http://www.w3.org/ns/odrl/2/transform
    1982, // http://www.w3.org/ns/odrl/2/translate
    2012, // http://www.w3.org/ns/odrl/2/uninstall
    2014, // http://www.w3.org/ns/odrl/2/watermark
    167, // http://www.w3.org/ns/person#birthName
    334, // http://www.w3.org/ns/regorg#legalName
    1631, // https://example.org/examples#Archival
    1694, // https://example.org/examples#verifier
    1209, // https://w3id.org/openbadges#Assertion
    1213, // https://w3id.org/openbadges#Extension
    1121, // https://w3id.org/openbadges#alignment
    1231, // https://w3id.org/openbadges#issueDate
    1282, // https://w3id.org/openbadges#narrative
    1136, // https://w3id.org/openbadges#recipient
    1326, // https://w3id.org/security#cryptosuite
    1170, // https://w3id.org/security#digestValue
    1592, // https://w3id.org/vdl#issuingAuthority
    1529, // https://w3id.org/vdl/aamva#nameSuffix
    1531, // https://w3id.org/vdl/aamva#organDonor
    1392, // sec:EcdsaSecp256k1VerificationKey2019
    1394, // sec:EcdsaSecp256r1VerificationKey2019
    1272, // http://schema.org/educationalFramework
    448, // http://www.w3.org/ns/adms#schemeAgency
    2016, // http://www.w3.org/ns/odrl/2/Constraint
    1874, // http://www.w3.org/ns/odrl/2/PartyScope
    1916, // http://www.w3.org/ns/odrl/2/Permission
    1880, // http://www.w3.org/ns/odrl/2/assigneeOf
    1882, // http://www.w3.org/ns/odrl/2/assignerOf
    1996, // http://www.w3.org/ns/odrl/2/compensate
    2020, // http://www.w3.org/ns/odrl/2/constraint
    1946, // http://www.w3.org/ns/odrl/2/distribute
    2062, // http://www.w3.org/ns/odrl/2/fileFormat
    1912, // http://www.w3.org/ns/odrl/2/includedIn
    2006, // http://www.w3.org/ns/odrl/2/nextPolicy
    1924, // http://www.w3.org/ns/odrl/2/obligation
    2073, // http://www.w3.org/ns/odrl/2/percentage
    1918, // http://www.w3.org/ns/odrl/2/permission
    2022, // http://www.w3.org/ns/odrl/2/refinement
    2088, // http://www.w3.org/ns/odrl/2/resolution
    1662, // https://example.org/examples#signature
    518, // https://schema.org/accessibilityHazard
    692, // https://schema.org/postOfficeBoxNumber
    903, // https://w3id.org/citizenship#lprNumber
    930, // https://w3id.org/citizenship#residence
    1211, // https://w3id.org/openbadges#BadgeClass
    1147, // https://w3id.org/openbadges#BadgeOffer
    1125, // https://w3id.org/openbadges#badgeOffer
    1287, // https://w3id.org/openbadges#targetCode
    1219, // https://w3id.org/openbadges#validation
    1298, // https://w3id.org/security#proofPurpose
    1333, // https://w3id.org/security#publicKeyJwk
    1192, // https://w3id.org/security#publicKeyPem
    1380, // https://w3id.org/security#publicKeyWif
    1335, // https://w3id.org/security#secretKeyJwk
    1573, // https://w3id.org/vdl#drivingPrivileges
    1541, // https://w3id.org/vdl/aamva#weightRange
    810, // https://www.w3.org/2001/XMLSchema#date
    537, // http://creativecommons.org/ns#legalcode
    29, // http://data.europa.eu/snb/model/w3c/vc/
    191, // http://www.w3.org/2001/XMLSchema#anyURI
    147, // http://www.w3.org/2001/XMLSchema#string
    2034, // http://www.w3.org/ns/odrl/2/LeftOperand
    1920, // http://www.w3.org/ns/odrl/2/Prohibition
    2130, // http://www.w3.org/ns/odrl/2/andSequence
    1988, // http://www.w3.org/ns/odrl/2/consequence
    2054, // http://www.w3.org/ns/odrl/2/delayPeriod
    2058, // http://www.w3.org/ns/odrl/2/elapsedTime
    1828, // http://www.w3.org/ns/odrl/2/inheritFrom
    2036, // http://www.w3.org/ns/odrl/2/leftOperand
    2069, // http://www.w3.org/ns/odrl/2/meteredTime
    2132, // http://www.w3.org/ns/odrl/2/policyUsage
    1922, // http://www.w3.org/ns/odrl/2/prohibition
    2097, // http://www.w3.org/ns/odrl/2/unitOfCount
    1661, // https://example.org/examples#attributes
    1677, // https://example.org/examples#degreeType
    1659, // https://example.org/examples#issuerData
    514, // https://schema.org/accessibilityControl
    516, // https://schema.org/accessibilityFeature
    1250, // https://w3id.org/credentials#Credential
    1266, // https://w3id.org/credentials#credential
    1215, // https://w3id.org/openbadges#HostedBadge
    1217, // https://w3id.org/openbadges#SignedBadge
    1022, // https://w3id.org/openbadges/extensions#
    1375, // https://w3id.org/security#encryptionKey
    1328, // https://w3id.org/security#previousProof
    1353, // https://w3id.org/security#privateKeyJwk
    1188, // https://w3id.org/security#privateKeyPem
    1610, // https://w3id.org/vdl#residentPostalCode
    1616, // https://w3id.org/vdl#signatureUsualMark
    1510, // https://w3id.org/vdl/aamva#cdlIndicator
    809, // https://www.w3.org/2001/XMLSchema#float
    1526, // aamva_hazmat_endorsement_expiration_date
    103, // http://data.europa.eu/snb/model/elm/Note
    370, // http://data.europa.eu/snb/model/elm/logo
    382, // http://data.europa.eu/snb/model/elm/mode
    398, // http://data.europa.eu/snb/model/elm/page
    490, // http://data.europa.eu/snb/model/elm/unit
    492, // http://data.europa.eu/snb/model/elm/used
    2040, // http://www.w3.org/2001/XMLSchema#anyType
    322, // http://www.w3.org/2001/XMLSchema#boolean
    497, // http://www.w3.org/2001/XMLSchema#decimal
    186, // http://www.w3.org/2001/XMLSchema#integer
    1830, // http://www.w3.org/ns/odrl/2/ConflictTerm
    2028, // http://www.w3.org/ns/odrl/2/RightOperand
    2049, // http://www.w3.org/ns/odrl/2/absoluteSize
    2086, // http://www.w3.org/ns/odrl/2/relativeSize
    2010, // http://www.w3.org/ns/odrl/2/reviewPolicy
    2030, // http://www.w3.org/ns/odrl/2/rightOperand
    2093, // http://www.w3.org/ns/odrl/2/systemDevice
    1976, // http://www.w3.org/ns/odrl/2/textToSpeech
    2095, // http://www.w3.org/ns/odrl/2/timeInterval
    1902, // http://www.w3.org/ns/odrl/2/trackedParty
    430, // http://www.w3.org/ns/regorg#registration
    1684, // https://example.org/examples#referenceId
    901, // https://w3id.org/citizenship#lprCategory
    1229, // https://w3id.org/openbadges#identityHash
    1355, // https://w3id.org/security#JsonWebKey2020
    1378, // https://w3id.org/security#iterationCount
    1202, // https://w3id.org/security#signatureValue
    1596, // https://w3id.org/vdl#issuingJurisdiction
    1602, // https://w3id.org/vdl#portraitCaptureDate
    1513, // https://w3id.org/vdl/aamva#dhsCompliance
    1521, // https://w3id.org/vdl/aamva#edlCredential
    1533, // https://w3id.org/vdl/aamva#raceEthnicity
    1786, // https://www.iana.org/assignments/jwt#...
    1788, // https://www.iana.org/assignments/jwt#_sd
    1792, // https://www.iana.org/assignments/jwt#aud
    1794, // https://www.iana.org/assignments/jwt#cnf
    1800, // https://www.iana.org/assignments/jwt#exp
    1803, // https://www.iana.org/assignments/jwt#iat
    1798, // https://www.iana.org/assignments/jwt#jwk
    1796, // https://www.iana.org/assignments/jwt#kid
    1810, // https://www.iana.org/assignments/jwt#nbf
    808, // https://www.w3.org/2001/XMLSchema#anyURI
    799, // https://www.w3.org/2001/XMLSchema#string
    945, // EmploymentAuthorizationDocumentCredential
    33, // http://data.europa.eu/snb/model/elm/Agent
    43, // http://data.europa.eu/snb/model/elm/Claim
    67, // http://data.europa.eu/snb/model/elm/Grant
    69, // http://data.europa.eu/snb/model/elm/Group
    111, // http://data.europa.eu/snb/model/elm/Phone
    193, // http://data.europa.eu/snb/model/elm/count
    287, // http://data.europa.eu/snb/model/elm/grade
    293, // http://data.europa.eu/snb/model/elm/grant
    305, // http://data.europa.eu/snb/model/elm/image
    324, // http://data.europa.eu/snb/model/elm/label
    414, // http://data.europa.eu/snb/model/elm/phone
    412, // http://data.europa.eu/snb/model/elm/point
    456, // http://data.europa.eu/snb/model/elm/score
    496, // http://data.europa.eu/snb/model/elm/value
    144, // http://www.w3.org/2001/XMLSchema#dateTime
    235, // http://www.w3.org/2001/XMLSchema#duration
    1938, // http://www.w3.org/ns/odrl/2/concurrentUse
    1896, // http://www.w3.org/ns/odrl/2/informedParty
    2008, // http://www.w3.org/ns/odrl/2/obtainConsent
    1900, // http://www.w3.org/ns/odrl/2/trackingParty
    1629, // https://example.org/examples#AllVerifiers
    1643, // https://example.org/examples#HolderPolicy
    1641, // https://example.org/examples#IssuerPolicy
    1679, // https://example.org/examples#degreeSchool
    1700, // https://example.org/examples#prescription
    1666, // https://example.org/examples#primaryProof
    1698, // https://example.org/examples#statusReason
    583, // https://purl.imsglobal.org/spec/ob/vocab#
    892, // https://w3id.org/citizenship#birthCountry
    954, // https://w3id.org/citizenship#ceremonyDate
    1156, // https://w3id.org/identity#identityService
    1149, // https://w3id.org/openbadges#BadgeTemplate
    1127, // https://w3id.org/openbadges#badgeTemplate
    1240, // https://w3id.org/openbadges#validatesType
    1300, // https://w3id.org/security#assertionMethod
    1160, // https://w3id.org/security#cipherAlgorithm
    1168, // https://w3id.org/security#digestAlgorithm
    1489, // https://w3id.org/security#digestMultibase
    1312, // https://w3id.org/security#publicKeyBase58
    1551, // https://w3id.org/vdl#administrativeNumber
    1623, // https://w3id.org/vdl#terseStatusListIndex
    1618, // https://w3id.org/vdl#unDistinguishingSign
    1506, // https://w3id.org/vdl/aamva#akaGivenNameV2
    1535, // https://w3id.org/vdl/aamva#residentCounty
    1805, // https://www.iana.org/assignments/jose#iss
    1807, // https://www.iana.org/assignments/jose#jku
    1808, // https://www.iana.org/assignments/jose#kid
    1812, // https://www.iana.org/assignments/jose#sub
    1814, // https://www.iana.org/assignments/jose#x5u
    811, // https://www.w3.org/2001/XMLSchema#boolean
    1763, // https://www.w3.org/2001/XMLSchema#integer
    1741, // https://www.w3.org/ns/did#serviceEndpoint
    35, // http://data.europa.eu/snb/model/elm/Amount
    109, // http://data.europa.eu/snb/model/elm/Person
    273, // http://data.europa.eu/snb/model/elm/amount
    163, // http://data.europa.eu/snb/model/elm/awards
    281, // http://data.europa.eu/snb/model/elm/gender
    418, // http://data.europa.eu/snb/model/elm/proves
    436, // http://data.europa.eu/snb/model/elm/report
    470, // http://data.europa.eu/snb/model/elm/status
    1153, // http://www.w3.org/2000/01/rdf-schema#label
    1992, // http://www.w3.org/ns/odrl/2/acceptTracking
    1894, // http://www.w3.org/ns/odrl/2/consentedParty
    1898, // http://www.w3.org/ns/odrl/2/informingParty
    474, // http://www.w3.org/ns/org#subOrganizationOf
    400, // http://www.w3.org/ns/person#patronymicName
    1696, // https://example.org/examples#currentStatus
    920, // https://w3id.org/citizenship#maritalStatus
    960, // https://w3id.org/citizenship#naturalizedBy
    905, // https://w3id.org/citizenship#residentSince
    1017, // https://w3id.org/dcc/v1#LearningCredential
    1253, // https://w3id.org/openbadges#IdentityObject
    1258, // https://w3id.org/openbadges#RevocationList
    1221, // https://w3id.org/openbadges#TypeValidation
    1279, // https://w3id.org/openbadges#allowedOrigins
    1138, // https://w3id.org/openbadges#recipientEmail
    1238, // https://w3id.org/openbadges#revocationList
    1204, // https://w3id.org/security#EncryptedMessage
    1733, // https://w3id.org/security#RsaSignature2018
    1194, // https://w3id.org/security#publicKeyService
    1382, // https://w3id.org/security#signingAlgorithm
    1504, // https://w3id.org/vdl/aamva#akaFamilyNameV2
    797, // https://www.w3.org/2001/XMLSchema#dateTime
    1715, // https://www.w3.org/2018/credentials#holder
    1716, // https://www.w3.org/2018/credentials#issued
    1717, // https://www.w3.org/2018/credentials#issuer
    542, // http://creativecommons.org/licenses/by/4.0/
    37, // http://data.europa.eu/snb/model/elm/Address
    99, // http://data.europa.eu/snb/model/elm/Mailbox
    139, // http://data.europa.eu/snb/model/elm/address
    181, // http://data.europa.eu/snb/model/elm/content
    249, // http://data.europa.eu/snb/model/elm/endDate
    301, // http://data.europa.eu/snb/model/elm/hasPart
    243, // http://data.europa.eu/snb/model/elm/subject
    13, // http://www.w3.org/1999/02/22-rdf-syntax-ns#
    45, // http://www.w3.org/2004/02/skos/core#Concept
    1855, // http://www.w3.org/ns/odrl/2/AssetCollection
    1870, // http://www.w3.org/ns/odrl/2/PartyCollection
    1884, // http://www.w3.org/ns/odrl/2/attributedParty
    1892, // http://www.w3.org/ns/odrl/2/consentingParty
    1906, // http://www.w3.org/ns/odrl/2/contractedParty
    2056, // http://www.w3.org/ns/odrl/2/deliveryChannel
    2100, // http://www.w3.org/ns/odrl/2/virtualLocation
    173, // http://www.w3.org/ns/org#hasSubOrganization
    1633, // https://example.org/examples#BachelorDegree
    1026, // https://purl.imsglobal.org/spec/case/vocab#
    932, // https://w3id.org/citizenship#filingLocation
    1223, // https://w3id.org/openbadges#FrameValidation
    1244, // https://w3id.org/openbadges#validationFrame
    1308, // https://w3id.org/security#Bls12381G1Key2020
    1314, // https://w3id.org/security#Bls12381G2Key2020
    1371, // https://w3id.org/security#authenticationTag
    1329, // https://w3id.org/security#cryptosuiteString
    1496, // https://w3id.org/vc/status-list#encodedList
    1549, // https://w3id.org/vdl#Iso18013DriversLicense
    1622, // https://w3id.org/vdl#terseStatusListBaseUrl
    259, // http://data.europa.eu/snb/model/elm/EQFLevel
    61, // http://data.europa.eu/snb/model/elm/Evidence
    394, // http://data.europa.eu/snb/model/elm/NQFLevel
    169, // http://data.europa.eu/snb/model/elm/category
    216, // http://data.europa.eu/snb/model/elm/decision
    234, // http://data.europa.eu/snb/model/elm/duration
    297, // http://data.europa.eu/snb/model/elm/hasClaim
    319, // http://data.europa.eu/snb/model/elm/isPartOf
    368, // http://data.europa.eu/snb/model/elm/location
    374, // http://data.europa.eu/snb/model/elm/maxScore
    376, // http://data.europa.eu/snb/model/elm/minScore
    416, // http://data.europa.eu/snb/model/elm/provenBy
    454, // http://data.europa.eu/snb/model/elm/schemeId
    507, // http://data.europa.eu/snb/model/elm/workload
    1151, // http://www.w3.org/2000/01/rdf-schema#comment
    1511, // http://www.w3.org/2001/XMLSchema#unsignedInt
    141, // http://www.w3.org/2004/02/skos/core#altLabel
    315, // http://www.w3.org/2004/02/skos/core#inScheme
    388, // http://www.w3.org/2004/02/skos/core#notation
    2043, // http://www.w3.org/ns/odrl/2/absolutePosition
    1886, // http://www.w3.org/ns/odrl/2/attributingParty
    1888, // http://www.w3.org/ns/odrl/2/compensatedParty
    1904, // http://www.w3.org/ns/odrl/2/contractingParty
    2080, // http://www.w3.org/ns/odrl/2/relativePosition
    1639, // https://example.org/examples#CLSignature2019
    1692, // https://example.org/examples#subjectPresence
    1284, // https://w3id.org/openbadges#revocationReason
    1242, // https://w3id.org/openbadges#validationSchema
    1318, // https://w3id.org/security#DataIntegrityProof
    1208, // https://w3id.org/security#GraphSignature2012
    1324, // https://w3id.org/security#keyAgreementMethod
    1339, // https://w3id.org/security#publicKeyMultibase
    1341, // https://w3id.org/security#secretKeyMultibase
    1200, // https://w3id.org/security#signatureAlgorithm
    1304, // https://w3id.org/security#verificationMethod
    1790, // https://www.iana.org/assignments/jwt#_sd_alg
    1711, // https://www.w3.org/2018/credentials#evidence
    1749, // https://www.w3.org/ns/credentials/status#ttl
    161, // http://data.europa.eu/snb/model/elm/awardedBy
    275, // http://data.europa.eu/snb/model/elm/framework
    468, // http://data.europa.eu/snb/model/elm/startDate
    422, // http://www.w3.org/2004/02/skos/core#prefLabel
    2018, // http://www.w3.org/ns/odrl/2/LogicalConstraint
    1890, // http://www.w3.org/ns/odrl/2/compensatingParty
    2000, // http://www.w3.org/ns/odrl/2/ensureExclusivity
    1651, // https://example.org/examples#AlumniCredential
    1686, // https://example.org/examples#documentPresence
    1688, // https://example.org/examples#evidenceDocument
    610, // https://purl.imsglobal.org/spec/ob/vocab#name
    940, // https://w3id.org/citizenship#EmployablePerson
    956, // https://w3id.org/citizenship#ceremonyLocation
    924, // https://w3id.org/citizenship#marriageLocation
    1140, // https://w3id.org/openbadges#recipientPassword
    1292, // https://w3id.org/security#BbsBlsSignature2020
    1361, // https://w3id.org/security#blockchainAccountId
    1495, // https://w3id.org/vc/status-list#statusPurpose
    1620, // https://w3id.org/vdl#OpticalBarcodeCredential
    1515, // https://w3id.org/vdl/aamva#dhsCompliance_text
    1765, // https://www.w3.org/2018/credentials#digestSRI
    1766, // https://www.w3.org/2018/credentials#sriString
    1727, // https://www.w3.org/2018/credentials#validFrom
    546, // http://creativecommons.org/licenses/by-nc/4.0/
    550, // http://creativecommons.org/licenses/by-nd/4.0/
    544, // http://creativecommons.org/licenses/by-sa/4.0/
    486, // http://data.europa.eu/snb/model/elm/ISCEDFCode
    71, // http://data.europa.eu/snb/model/elm/Identifier
    149, // http://data.europa.eu/snb/model/elm/assessedBy
    151, // http://data.europa.eu/snb/model/elm/attachment
    190, // http://data.europa.eu/snb/model/elm/contentUrl
    224, // http://data.europa.eu/snb/model/elm/dialNumber
    226, // http://data.europa.eu/snb/model/elm/directedBy
    253, // http://data.europa.eu/snb/model/elm/entitledBy
    251, // http://data.europa.eu/snb/model/elm/entitlesTo
    265, // http://data.europa.eu/snb/model/elm/expiryDate
    313, // http://data.europa.eu/snb/model/elm/influences
    356, // http://data.europa.eu/snb/model/elm/limitField
    386, // http://data.europa.eu/snb/model/elm/nationalID
    390, // http://data.europa.eu/snb/model/elm/noteFormat
    426, // http://data.europa.eu/snb/model/elm/providedBy
    438, // http://data.europa.eu/snb/model/elm/reviewDate
    450, // http://data.europa.eu/snb/model/elm/schemeName
    1000, // http://schema.org/educationalCredentialAwarded
    222, // http://www.w3.org/2004/02/skos/core#definition
    2091, // http://www.w3.org/ns/odrl/2/spatialCoordinates
    1653, // https://example.org/examples#DisputeCredential
    1048, // https://purl.imsglobal.org/spec/case/vocab#uri
    597, // https://purl.imsglobal.org/spec/ob/vocab#dtIRI
    600, // https://purl.imsglobal.org/spec/ob/vocab#dtURL
    607, // https://purl.imsglobal.org/spec/ob/vocab#error
    608, // https://purl.imsglobal.org/spec/ob/vocab#image
    948, // https://w3id.org/citizenship#NaturalizedPerson
    888, // https://w3id.org/citizenship#PermanentResident
    926, // https://w3id.org/citizenship#formerNationality
    1261, // https://w3id.org/openbadges#VerificationObject
    1281, // https://w3id.org/openbadges#endorsementComment
    532, // https://w3id.org/openbadges/extensions#License
    1345, // https://w3id.org/security#Ed25519Signature2018
    1351, // https://w3id.org/security#Ed25519Signature2020
    1357, // https://w3id.org/security#JsonWebSignature2020
    1302, // https://w3id.org/security#authenticationMethod
    1176, // https://w3id.org/security#initializationVector
    1493, // https://w3id.org/vc/status-list#StatusList2021
    1525, // https://w3id.org/vdl/aamva#givenNameTruncation
    1782, // https://www.w3.org/2018/credentials#JsonSchema
    1784, // https://www.w3.org/2018/credentials#jsonSchema
    1725, // https://www.w3.org/2018/credentials#termsOfUse
    1729, // https://www.w3.org/2018/credentials#validUntil
    51, // http://data.europa.eu/snb/model/elm/CreditPoint
    101, // http://data.europa.eu/snb/model/elm/MediaObject
    113, // http://data.europa.eu/snb/model/elm/PriceDetail
    129, // http://data.europa.eu/snb/model/elm/WebResource
    165, // http://data.europa.eu/snb/model/elm/bannerImage
    175, // http://data.europa.eu/snb/model/elm/contactForm
    177, // http://data.europa.eu/snb/model/elm/contactHour
    185, // http://data.europa.eu/snb/model/elm/contentSize
    188, // http://data.europa.eu/snb/model/elm/contentType
    196, // http://data.europa.eu/snb/model/elm/countryCode
    202, // http://data.europa.eu/snb/model/elm/creditPoint
    212, // http://data.europa.eu/snb/model/elm/dateOfBirth
    277, // http://data.europa.eu/snb/model/elm/fullAddress
    289, // http://data.europa.eu/snb/model/elm/gradeStatus
    326, // http://data.europa.eu/snb/model/elm/landingPage
    392, // http://data.europa.eu/snb/model/elm/noteLiteral
    424, // http://data.europa.eu/snb/model/elm/phoneNumber
    271, // http://data.europa.eu/snb/model/elm/priceDetail
    462, // http://data.europa.eu/snb/model/elm/spatialCode
    466, // http://data.europa.eu/snb/model/elm/specifiedBy
    480, // http://data.europa.eu/snb/model/elm/targetGroup
    1671, // http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML
    1668, // https://example.org/examples#nonRevocationProof
    1500, // https://w3id.org/vc/status-list#statusListIndex
    1585, // https://w3id.org/vdl#givenNameNationalCharacter
    1523, // https://w3id.org/vdl/aamva#familyNameTruncation
    1758, // https://www.w3.org/ns/credentials/status#status
    49, // http://data.europa.eu/snb/model/elm/ContactPoint
    105, // http://data.europa.eu/snb/model/elm/Organisation
    155, // http://data.europa.eu/snb/model/elm/awardingBody
    157, // http://data.europa.eu/snb/model/elm/awardingDate
    179, // http://data.europa.eu/snb/model/elm/contactPoint
    245, // http://data.europa.eu/snb/model/elm/emailAddress
    311, // http://data.europa.eu/snb/model/elm/influencedBy
    396, // http://data.europa.eu/snb/model/elm/organisation
    408, // http://data.europa.eu/snb/model/elm/placeOfBirth
    434, // http://data.europa.eu/snb/model/elm/relatedSkill
    1270, // http://purl.org/dqm-vocabulary/v1/dqm#startsWith
    986, // http://schema.org/EducationalOccupationalProgram
    194, // http://www.w3.org/2001/XMLSchema#positiveInteger
    1627, // https://example.org/examples#3rdPartyCorrelation
    1080, // https://purl.imsglobal.org/spec/case/vocab#score
    1085, // https://purl.imsglobal.org/spec/case/vocab#title
    626, // https://purl.imsglobal.org/spec/ob/vocab#version
    1290, // https://w3id.org/openbadges#verificationProperty
    1024, // https://w3id.org/openbadges/extensions#applyLink
    1180, // https://w3id.org/security#normalizationAlgorithm
    1487, // https://w3id.org/vc/render-method#css3MediaQuery
    1581, // https://w3id.org/vdl#familyNameNationalCharacter
    1719, // https://www.w3.org/2018/credentials#issuanceDate
    1774, // https://www.w3.org/2018/credentials#renderMethod
    1757, // https://www.w3.org/ns/credentials/status#message
    548, // http://creativecommons.org/licenses/by-nc-sa/4.0/
    31, // http://data.europa.eu/snb/model/elm/Accreditation
    55, // http://data.europa.eu/snb/model/elm/DisplayDetail
    65, // http://data.europa.eu/snb/model/elm/GradingScheme
    115, // http://data.europa.eu/snb/model/elm/Qualification
    125, // http://data.europa.eu/snb/model/elm/Specification
    131, // http://data.europa.eu/snb/model/elm/accreditation
    232, // http://data.europa.eu/snb/model/elm/displayDetail
    291, // http://data.europa.eu/snb/model/elm/gradingScheme
    295, // http://data.europa.eu/snb/model/elm/groupMemberOf
    299, // http://data.europa.eu/snb/model/elm/hasCredential
    354, // http://data.europa.eu/snb/model/elm/limitEQFLevel
    452, // http://data.europa.eu/snb/model/elm/schemeVersion
    482, // http://data.europa.eu/snb/model/elm/taxIdentifier
    499, // http://data.europa.eu/snb/model/elm/vatIdentifier
    598, // http://www.w3.org/2001/XMLSchema#normalizedString
    47, // http://www.w3.org/2004/02/skos/core#ConceptScheme
    2032, // http://www.w3.org/ns/odrl/2/rightOperandReference
    1657, // https://example.org/examples#ZkpExampleSchema2018
    1087, // https://purl.imsglobal.org/spec/case/vocab#weight
    591, // https://purl.imsglobal.org/spec/ob/vocab#dtStatus
    561, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#
    982, // https://w3id.org/citizenship#terseStatusListIndex
    1367, // https://w3id.org/security#LinkedDataSignature2015
    1369, // https://w3id.org/security#LinkedDataSignature2016
    1737, // https://www.w3.org/ns/activitystreams#alsoKnownAs
    117, // http://data.europa.eu/snb/model/elm/ResultCategory
    137, // http://data.europa.eu/snb/model/elm/additionalNote
    153, // http://data.europa.eu/snb/model/elm/attachmentType
    198, // http://data.europa.eu/snb/model/elm/countryDialing
    204, // http://data.europa.eu/snb/model/elm/creditReceived
    237, // http://data.europa.eu/snb/model/elm/educationLevel
    263, // http://data.europa.eu/snb/model/elm/evidenceTarget
    279, // http://data.europa.eu/snb/model/elm/geographicName
    309, // http://data.europa.eu/snb/model/elm/idVerification
    442, // http://data.europa.eu/snb/model/elm/resultCategory
    476, // http://data.europa.eu/snb/model/elm/summaryDisplay
    552, // https://creativecommons.org/licenses/by-nc-nd/4.0/
    540, // https://creativecommons.org/publicdomain/zero/1.0/
    1067, // https://purl.imsglobal.org/spec/case/vocab#quality
    1077, // https://purl.imsglobal.org/spec/case/vocab#rubrics
    589, // https://purl.imsglobal.org/spec/ob/vocab#dtProfile
    886, // https://w3id.org/citizenship#PermanentResidentCard
    972, // https://w3id.org/citizenship#cisRegistrationNumber
    962, // https://w3id.org/citizenship#insRegistrationNumber
    928, // https://w3id.org/citizenship#permanentResidentCard
    1015, // https://w3id.org/dcc/v1#CourseCompletionCredential
    1090, // https://w3id.org/openbadges/extensions#Endorsement
    1046, // https://w3id.org/openbadges/extensions#assessments
    1306, // https://w3id.org/security#BbsBlsSignatureProof2020
    1621, // https://w3id.org/vdl#TerseBitstringStatusListEntry
    1713, // https://www.w3.org/2018/credentials#expirationDate
    1721, // https://www.w3.org/2018/credentials#refreshService
    41, // http://data.europa.eu/snb/model/elm/AwardingProcess
    93, // http://data.europa.eu/snb/model/elm/LearningOutcome
    95, // http://data.europa.eu/snb/model/elm/LegalIdentifier
    146, // http://data.europa.eu/snb/model/elm/areaDialingCode
    183, // http://data.europa.eu/snb/model/elm/contentEncoding
    220, // http://data.europa.eu/snb/model/elm/descriptionHtml
    342, // http://data.europa.eu/snb/model/elm/learningOutcome
    346, // http://data.europa.eu/snb/model/elm/learningSetting
    362, // http://data.europa.eu/snb/model/elm/limitOccupation
    372, // http://data.europa.eu/snb/model/elm/maximumDuration
    402, // http://data.europa.eu/snb/model/elm/percentageEqual
    406, // http://data.europa.eu/snb/model/elm/percentageLower
    410, // http://data.europa.eu/snb/model/elm/primaryLanguage
    984, // http://schema.org/EducationalOccupationalCredential
    2045, // http://www.w3.org/ns/odrl/2/absoluteSpatialPosition
    2082, // http://www.w3.org/ns/odrl/2/relativeSpatialPosition
    1655, // https://example.org/examples#PrescriptionCredential
    1647, // https://example.org/examples#RelationshipCredential
    1049, // https://purl.imsglobal.org/spec/case/vocab#category
    1065, // https://purl.imsglobal.org/spec/case/vocab#position
    1075, // https://purl.imsglobal.org/spec/case/vocab#rubricId
    581, // https://purl.imsglobal.org/spec/ob/v3p0/vocab.html#
    619, // https://purl.imsglobal.org/spec/ob/vocab#statusCode
    896, // https://w3id.org/citizenship#commuterClassification
    958, // https://w3id.org/citizenship#naturalizationLocation
    980, // https://w3id.org/citizenship#terseStatusListBaseUrl
    1013, // https://w3id.org/dcc/v1#ProgramCompletionCredential
    1365, // https://w3id.org/security#EcdsaKoblitzSignature2016
    1373, // https://w3id.org/security#canonicalizationAlgorithm
    1498, // https://w3id.org/vc/status-list#StatusList2021Entry
    1517, // https://w3id.org/vdl/aamva#dhsTemporaryLawfulStatus
    1772, // https://www.w3.org/2018/credentials#relatedResource
    1762, // https://www.w3.org/ns/credentials/status#statusSize
    53, // http://data.europa.eu/snb/model/elm/DisplayParameter
    79, // http://data.europa.eu/snb/model/elm/LearningActivity
    123, // http://data.europa.eu/snb/model/elm/ShortenedGrading
    133, // http://data.europa.eu/snb/model/elm/accreditingAgent
    230, // http://data.europa.eu/snb/model/elm/displayParameter
    239, // http://data.europa.eu/snb/model/elm/educationSubject
    247, // http://data.europa.eu/snb/model/elm/embeddedEvidence
    257, // http://data.europa.eu/snb/model/elm/entryRequirement
    283, // http://data.europa.eu/snb/model/elm/generalisationOf
    348, // http://data.europa.eu/snb/model/elm/learningSchedule
    404, // http://data.europa.eu/snb/model/elm/percentageHigher
    432, // http://data.europa.eu/snb/model/elm/relatedESCOSkill
    444, // http://data.europa.eu/snb/model/elm/reusabilityLevel
    458, // http://data.europa.eu/snb/model/elm/shortenedGrading
    464, // http://data.europa.eu/snb/model/elm/specialisationOf
    505, // http://data.europa.eu/snb/model/elm/volumeOfLearning
    2047, // http://www.w3.org/ns/odrl/2/absoluteTemporalPosition
    2084, // http://www.w3.org/ns/odrl/2/relativeTemporalPosition
    585, // https://purl.imsglobal.org/spec/ob/vocab#dtAssertion
    530, // https://w3id.org/openbadges/extensions#CCAchievement
    1343, // https://w3id.org/security#Ed25519VerificationKey2018
    1349, // https://w3id.org/security#Ed25519VerificationKey2020
    1322, // https://w3id.org/security#capabilityDelegationMethod
    1320, // https://w3id.org/security#capabilityInvocationMethod
    1477, // https://w3id.org/vc-revocation-list-2020#encodedList
    1502, // https://w3id.org/vc/status-list#statusListCredential
    1519, // https://w3id.org/vdl/aamva#domesticDrivingPrivileges
    1801, // https://www.w3.org/2001/XMLSchema#nonNegativeInteger
    1770, // https://www.w3.org/2018/credentials#confidenceMethod
    1704, // https://www.w3.org/2018/credentials#credentialSchema
    1708, // https://www.w3.org/2018/credentials#credentialStatus
    1746, // https://www.w3.org/ns/credentials/status#encodedList
    73, // http://data.europa.eu/snb/model/elm/IndividualDisplay
    127, // http://data.europa.eu/snb/model/elm/VerificationCheck
    255, // http://data.europa.eu/snb/model/elm/entitlementStatus
    261, // http://data.europa.eu/snb/model/elm/evidenceStatement
    317, // http://data.europa.eu/snb/model/elm/individualDisplay
    350, // http://data.europa.eu/snb/model/elm/levelOfCompletion
    358, // http://data.europa.eu/snb/model/elm/limitJurisdiction
    364, // http://data.europa.eu/snb/model/elm/limitOrganisation
    428, // http://data.europa.eu/snb/model/elm/qualificationCode
    501, // http://data.europa.eu/snb/model/elm/verificationCheck
    1061, // https://purl.imsglobal.org/spec/case/vocab#identifier
    595, // https://purl.imsglobal.org/spec/ob/vocab#dtCompactJWS
    675, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#role
    739, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#salt
    679, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#term
    970, // https://w3id.org/citizenship#CertificateOfCitizenship
    976, // https://w3id.org/citizenship#OpticalBarcodeCredential
    968, // https://w3id.org/citizenship#certificateOfCitizenship
    1023, // https://w3id.org/openbadges/extensions##accessibility
    1363, // https://w3id.org/security#EcdsaSecp256k1Signature2019
    1732, // https://w3id.org/security#EcdsaSecp256r1Signature2019
    1543, // https://w3id.org/vdl#Iso18013DriversLicenseCredential
    1710, // https://www.w3.org/2018/credentials#credentialSubject
    83, // http://data.europa.eu/snb/model/elm/LearningAssessment
    119, // http://data.europa.eu/snb/model/elm/ResultDistribution
    121, // http://data.europa.eu/snb/model/elm/ShaclValidator2017
    135, // http://data.europa.eu/snb/model/elm/admissionProcedure
    171, // http://data.europa.eu/snb/model/elm/citizenshipCountry
    214, // http://data.europa.eu/snb/model/elm/credentialProfiles
    366, // http://data.europa.eu/snb/model/elm/limitQualification
    440, // http://data.europa.eu/snb/model/elm/resultDestribution
    503, // http://data.europa.eu/snb/model/elm/verificationStatus
    1664, // https://example.org/examples#signatureCorrectnessProof
    1054, // https://purl.imsglobal.org/spec/case/vocab#description
    615, // https://purl.imsglobal.org/spec/ob/vocab#scopesOffered
    646, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image
    802, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#image
    792, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#level
    762, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#phone
    922, // https://w3id.org/citizenship#marriageCertificateNumber
    1755, // https://www.w3.org/ns/credentials/status#statusMessage
    1747, // https://www.w3.org/ns/credentials/status#statusPurpose
    39, // http://data.europa.eu/snb/model/elm/AwardingOpportunity
    75, // http://data.europa.eu/snb/model/elm/LearningAchievement
    87, // http://data.europa.eu/snb/model/elm/LearningEntitlement
    91, // http://data.europa.eu/snb/model/elm/LearningOpportunity
    143, // http://data.europa.eu/snb/model/elm/applicationDeadline
    159, // http://data.europa.eu/snb/model/elm/awardingOpportunity
    340, // http://data.europa.eu/snb/model/elm/learningOpportunity
    352, // http://data.europa.eu/snb/model/elm/limitCredentialType
    446, // http://data.europa.eu/snb/model/elm/scheduleInformation
    1637, // https://example.org/examples#CLCredentialDefinition2019
    1649, // https://example.org/examples#UniversityDegreeCredential
    768, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Result
    733, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#hashed
    794, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#points
    673, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#result
    677, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#source
    771, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#status
    1115, // https://w3id.org/openbadges/extensions##originalCreator
    1044, // https://w3id.org/openbadges/extensions#assessmentOutput
    241, // http://data.europa.eu/snb/model/elm/eidasLegalIdentifier
    680, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Address
    744, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile
    766, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Related
    747, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#address
    636, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#creator
    650, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#related
    657, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#version
    952, // https://w3id.org/citizenship#CertificateOfNaturalization
    950, // https://w3id.org/citizenship#certificateOfNaturalization
    1112, // https://w3id.org/openbadges/extensions#accreditationDate
    1042, // https://w3id.org/openbadges/extensions#assessmentExample
    1491, // https://w3id.org/vc/status-list#StatusList2021Credential
    1780, // https://www.w3.org/2018/credentials#JsonSchemaCredential
    1702, // https://www.w3.org/2018/credentials#VerifiableCredential
    570, // https://www.w3.org/2018/credentials#verifiableCredential
    1753, // https://www.w3.org/ns/credentials/status#statusListIndex
    1760, // https://www.w3.org/ns/credentials/status#statusReference
    384, // http://data.europa.eu/snb/model/elm/educationalSystemNote
    478, // http://data.europa.eu/snb/model/elm/supplementaryDocument
    593, // https://purl.imsglobal.org/spec/ob/vocab#dtStatusResponse
    556, // https://purl.imsglobal.org/spec/vc/clr/vocab.html#partial
    641, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria
    718, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Evidence
    764, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#official
    786, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMax
    788, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMin
    1071, // https://w3id.org/openbadges/extensions#assessmentRequired
    1079, // https://w3id.org/openbadges/extensions#assessmentSections
    321, // http://data.europa.eu/snb/model/elm/isPartialQualification
    344, // http://data.europa.eu/snb/model/elm/learningOutcomeSummary
    587, // https://purl.imsglobal.org/spec/ob/vocab#dtBadgeConnectAPI
    577, // https://purl.imsglobal.org/spec/vc/clr/vocab.html#sourceId
    580, // https://purl.imsglobal.org/spec/vc/clr/vocab.html#targetId
    816, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Alignment
    635, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment
    645, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#humanCode
    805, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#narrative
    760, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#parentOrg
    978, // https://w3id.org/citizenship#TerseBitstringStatusListEntry
    1069, // https://w3id.org/openbadges/extensions#assessmentQuestions
    1089, // https://w3id.org/openbadges/extensions#assessmentWordLimit
    1485, // https://w3id.org/vc/render-method#SvgRenderingTemplate2023
    1527, // https://w3id.org/vdl/aamva#hazmatEndorsementExpirationDate
    1731, // https://www.w3.org/2018/credentials#VerifiablePresentation
    360, // http://data.europa.eu/snb/model/elm/limitNationalOccupation
    1073, // https://purl.imsglobal.org/spec/case/vocab#CFRubricCriteria
    572, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Identifier
    669, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier
    782, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultType
    700, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetCode
    708, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetType
    524, // https://w3id.org/openbadges/extensions#ApplyLinkAchievement
    1040, // https://w3id.org/openbadges/extensions#assessmentEvaluation
    1359, // https://w3id.org/security#EcdsaSecp256k1VerificationKey2019
    1475, // https://w3id.org/vc-revocation-list-2020#RevocationList2020
    1706, // https://www.w3.org/2018/credentials#JsonSchemaValidator2018
    621, // https://purl.imsglobal.org/spec/ob/vocab#StatusTextEnumDType
    559, // https://purl.imsglobal.org/spec/vc/clr/vocab.html#ClrSubject
    564, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement
    684, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#CountryCode
    818, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#PhoneNumber
    814, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement
    796, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#awardedDate
    748, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#dateOfBirth
    801, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsement
    944, // https://w3id.org/citizenship#EmploymentAuthorizationDocument
    938, // https://w3id.org/citizenship#PermanentResidentCardCredential
    942, // https://w3id.org/citizenship#employmentAuthorizationDocument
    1483, // https://w3id.org/vc-revocation-list-2020#revocationListIndex
    1723, // https://www.w3.org/2018/credentials#ManualRefreshService2018
    1745, // https://www.w3.org/ns/credentials/status#BitstringStatusList
    57, // http://data.europa.eu/snb/model/elm/EuropeanDigitalCredential
    1063, // https://purl.imsglobal.org/spec/case/vocab#lastChangeDateTime
    567, // https://purl.imsglobal.org/spec/vc/clr/vocab.html#Association
    563, // https://purl.imsglobal.org/spec/vc/clr/vocab.html#achievement
    566, // https://purl.imsglobal.org/spec/vc/clr/vocab.html#association
    776, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#allowedValue
    643, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#fieldOfStudy
    735, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityHash
    737, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityType
    1752, // https://www.w3.org/ns/credentials/status#statusListCredential
    582, // https://purl.imsglobal.org/spec/ob/v3p0/vocab.html#Achievement
    571, // https://purl.imsglobal.org/spec/vc/clr/vocab.html#identifier-1
    770, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievedLevel
    661, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement-0
    668, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsEarned
    671, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#licenseNumber
    778, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredLevel
    780, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredValue
    1030, // https://w3id.org/openbadges/extensions#AssessmentExtensionExam
    59, // http://data.europa.eu/snb/model/elm/EuropeanDigitalPresentation
    554, // https://purl.imsglobal.org/spec/vc/clr/vocab.html#ClrCredential
    690, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates
    731, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentityObject
    729, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifierType
    761, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#patronymicName
    654, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#specialization
    974, // https://w3id.org/citizenship#CertificateOfCitizenshipCredential
    1051, // https://w3id.org/openbadges/extensions#assessmentCharacterLimit
    727, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentifierEntry
    632, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievementType
    663, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityEndDate
    648, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier
    81, // http://data.europa.eu/snb/model/elm/LearningActivitySpecification
    338, // http://data.europa.eu/snb/model/elm/learningActivitySpecification
    575, // https://purl.imsglobal.org/spec/vc/clr/vocab.html#AssociationType
    638, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsAvailable
    753, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#familyNamePrefix
    1056, // https://w3id.org/openbadges/extensions#assessmentEvaluationMethod
    1479, // https://w3id.org/vc-revocation-list-2020#RevocationList2020Status
    1481, // https://w3id.org/vc-revocation-list-2020#revocationListCredential
    1776, // https://www.w3.org/2018/credentials#EnvelopedVerifiableCredential
    1751, // https://www.w3.org/ns/credentials/status#BitstringStatusListEntry
    1053, // https://purl.imsglobal.org/spec/case/vocab#CFRubricCriterionLevels
    774, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#ResultDescription
    666, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityStartDate
    652, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription
    964, // https://w3id.org/citizenship#CertificateOfNaturalizationCredential
    1028, // https://w3id.org/openbadges/extensions#AssessmentExtensionArtifact
    85, // http://data.europa.eu/snb/model/elm/LearningAssessmentSpecification
    660, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#AchievementSubject
    715, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementSubject
    717, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementComment
    1058, // https://w3id.org/openbadges/extensions#assessmentHasGroupEvaluation
    1778, // https://www.w3.org/2018/credentials#EnvelopedVerifiablePresentation
    77, // http://data.europa.eu/snb/model/elm/LearningAchievementSpecification
    89, // http://data.europa.eu/snb/model/elm/LearningEntitlementSpecification
    332, // http://data.europa.eu/snb/model/elm/learningAchievementSpecification
    629, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential
    790, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#RubricCriterionLevel
    784, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#rubricCriterionLevel
    1036, // https://w3id.org/openbadges/extensions#AssessmentExtensionPerformance
    1114, // https://w3id.org/openbadges/extensions#accreditationEducationalSector
    1473, // https://w3id.org/vc-revocation-list-2020#RevocationList2020Credential
    1005, // http://schema.org/EducationalOccupationalCredential#competencyRequired
    1007, // http://schema.org/EducationalOccupationalCredential#credentialCategory
    853, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#salt
    569, // https://purl.imsglobal.org/spec/vc/clr/vocab.html#verifiableCredential
    713, // https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementCredential
    946, // https://w3id.org/citizenship#EmploymentAuthorizationDocumentCredential
    1034, // https://w3id.org/openbadges/extensions#AssessmentExtensionFileQuestion
    1038, // https://w3id.org/openbadges/extensions#AssessmentExtensionTextQuestion
    1060, // https://w3id.org/openbadges/extensions#assessmentHasGroupParticipation
    1743, // https://www.w3.org/ns/credentials/status#BitstringStatusListCredential
    879, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#image
    876, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#level
    1098, // https://w3id.org/openbadges/extensions#accreditationContactInstructions
    838, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Result
    851, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#hashed
    877, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#points
    867, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#status
    839, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Address
    829, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Profile
    509, // https://identity.foundation/presentation-exchange/#presentation-submission
    845, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Criteria
    849, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Evidence
    831, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#criteria
    860, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#official
    874, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#valueMax
    875, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#valueMin
    1032, // https://w3id.org/openbadges/extensions#AssessmentExtensionExternalQuestion
    828, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Alignment
    833, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#humanCode
    880, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#narrative
    857, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#parentOrg
    864, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#sourcedId
    837, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Identifier
    872, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#resultType
    843, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#targetCode
    844, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#targetType
    822, // https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#1EdTechRevocationList
    826, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#Achievement
    840, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#CountryCode
    859, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#PhoneNumber
    855, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#dateOfBirth
    878, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#endorsement
    869, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#allowedValue
    832, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#fieldOfStudy
    852, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#identityHash
    862, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#sisSourcedId
    854, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#IdentityImage
    865, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#achievedLevel
    870, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#requiredLevel
    871, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#requiredValue
    824, // https://purl.imsglobal.org/spec/vccr/v1p0/context.json#1EdTechCredentialRefresh
    842, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#GeoCoordinates
    850, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#IdentityObject
    858, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#patronymicName
    834, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#specialization
    1082, // https://w3id.org/openbadges/extensions#assessmentScoringMethodExampleDescription
    827, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#achievementType
    830, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#creditsAvailable
    856, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#familyNamePrefix
    868, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#ResultDescription
    866, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#resultDescription
    836, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#AchievementSubject
    847, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#EndorsementSubject
    848, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#endorsementComment
    825, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#OpenBadgeCredential
    820, // https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019
    873, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#RubricCriterionLevel
    846, // https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#EndorsementCredential
];
