//! <https://w3id.org/security/v2>, compiled. Made by `cargo xtask contexts`; not to be edited.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::{Coercion, Context, Item, Table, Term};
use crate::Setting::{Unset};
use crate::Target::{Deferred};
use crate::flag::{SIMPLE};

pub(super) const CONTEXT: Context = Context {
    url: "https://w3id.org/security/v2",
    sha256: "611bd81151d5efe53ec9aed78f5a813e577287bc9451ee26d6879b1b8b46bc3b",
    aliases: &[],
    redirect: Some("https://w3c-ccg.github.io/security-vocab/contexts/security-v2.jsonld"),
    items: &[Item::Table(&T205), Item::Url("https://w3id.org/security/v1"), Item::Table(&T206)],
};

static T205: Table = Table {
    id: 205,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
    ],
    scoped: &[],
};
static T206: Table = Table {
    id: 206,
    vocab: Unset,
    language: Unset,
    direction: Unset,
    propagate: None,
    terms: &[
        Term::new("AesKeyWrappingKey2019", Deferred("sec:AesKeyWrappingKey2019")).flagged(SIMPLE),
        Term::new("DeleteKeyOperation", Deferred("sec:DeleteKeyOperation")).flagged(SIMPLE),
        Term::new("DeriveSecretOperation", Deferred("sec:DeriveSecretOperation")).flagged(SIMPLE),
        Term::new("EcdsaSecp256k1Signature2019", Deferred("sec:EcdsaSecp256k1Signature2019")).flagged(SIMPLE),
        Term::new("EcdsaSecp256r1Signature2019", Deferred("sec:EcdsaSecp256r1Signature2019")).flagged(SIMPLE),
        Term::new("EcdsaSecp256k1VerificationKey2019", Deferred("sec:EcdsaSecp256k1VerificationKey2019")).flagged(SIMPLE),
        Term::new("EcdsaSecp256r1VerificationKey2019", Deferred("sec:EcdsaSecp256r1VerificationKey2019")).flagged(SIMPLE),
        Term::new("Ed25519Signature2018", Deferred("sec:Ed25519Signature2018")).flagged(SIMPLE),
        Term::new("Ed25519VerificationKey2018", Deferred("sec:Ed25519VerificationKey2018")).flagged(SIMPLE),
        Term::new("EquihashProof2018", Deferred("sec:EquihashProof2018")).flagged(SIMPLE),
        Term::new("ExportKeyOperation", Deferred("sec:ExportKeyOperation")).flagged(SIMPLE),
        Term::new("GenerateKeyOperation", Deferred("sec:GenerateKeyOperation")).flagged(SIMPLE),
        Term::new("KmsOperation", Deferred("sec:KmsOperation")).flagged(SIMPLE),
        Term::new("RevokeKeyOperation", Deferred("sec:RevokeKeyOperation")).flagged(SIMPLE),
        Term::new("RsaSignature2018", Deferred("sec:RsaSignature2018")).flagged(SIMPLE),
        Term::new("RsaVerificationKey2018", Deferred("sec:RsaVerificationKey2018")).flagged(SIMPLE),
        Term::new("Sha256HmacKey2019", Deferred("sec:Sha256HmacKey2019")).flagged(SIMPLE),
        Term::new("SignOperation", Deferred("sec:SignOperation")).flagged(SIMPLE),
        Term::new("UnwrapKeyOperation", Deferred("sec:UnwrapKeyOperation")).flagged(SIMPLE),
        Term::new("VerifyOperation", Deferred("sec:VerifyOperation")).flagged(SIMPLE),
        Term::new("WrapKeyOperation", Deferred("sec:WrapKeyOperation")).flagged(SIMPLE),
        Term::new("X25519KeyAgreementKey2019", Deferred("sec:X25519KeyAgreementKey2019")).flagged(SIMPLE),
        Term::new("allowedAction", Deferred("sec:allowedAction")).flagged(SIMPLE),
        Term::new("assertionMethod", Deferred("sec:assertionMethod")).read_as(Coercion::Id).within(2),
        Term::new("authentication", Deferred("sec:authenticationMethod")).read_as(Coercion::Id).within(2),
        Term::new("capability", Deferred("sec:capability")).read_as(Coercion::Id),
        Term::new("capabilityAction", Deferred("sec:capabilityAction")).flagged(SIMPLE),
        Term::new("capabilityChain", Deferred("sec:capabilityChain")).read_as(Coercion::Id).within(1),
        Term::new("capabilityDelegation", Deferred("sec:capabilityDelegationMethod")).read_as(Coercion::Id).within(2),
        Term::new("capabilityInvocation", Deferred("sec:capabilityInvocationMethod")).read_as(Coercion::Id).within(2),
        Term::new("caveat", Deferred("sec:caveat")).read_as(Coercion::Id).within(2),
        Term::new("challenge", Deferred("sec:challenge")).flagged(SIMPLE),
        Term::new("ciphertext", Deferred("sec:ciphertext")).flagged(SIMPLE),
        Term::new("controller", Deferred("sec:controller")).read_as(Coercion::Id),
        Term::new("delegator", Deferred("sec:delegator")).read_as(Coercion::Id),
        Term::new("equihashParameterK", Deferred("sec:equihashParameterK")).read_as(Coercion::Datatype(Deferred("xsd:integer"))),
        Term::new("equihashParameterN", Deferred("sec:equihashParameterN")).read_as(Coercion::Datatype(Deferred("xsd:integer"))),
        Term::new("invocationTarget", Deferred("sec:invocationTarget")).read_as(Coercion::Id),
        Term::new("invoker", Deferred("sec:invoker")).read_as(Coercion::Id),
        Term::new("jws", Deferred("sec:jws")).flagged(SIMPLE),
        Term::new("keyAgreement", Deferred("sec:keyAgreementMethod")).read_as(Coercion::Id).within(2),
        Term::new("kmsModule", Deferred("sec:kmsModule")),
        Term::new("parentCapability", Deferred("sec:parentCapability")).read_as(Coercion::Id),
        Term::new("plaintext", Deferred("sec:plaintext")).flagged(SIMPLE),
        Term::new("proof", Deferred("sec:proof")).read_as(Coercion::Id).within(16),
        Term::new("proofPurpose", Deferred("sec:proofPurpose")).read_as(Coercion::Vocab),
        Term::new("proofValue", Deferred("sec:proofValue")).flagged(SIMPLE),
        Term::new("referenceId", Deferred("sec:referenceId")).flagged(SIMPLE),
        Term::new("unwrappedKey", Deferred("sec:unwrappedKey")).flagged(SIMPLE),
        Term::new("verificationMethod", Deferred("sec:verificationMethod")).read_as(Coercion::Id),
        Term::new("verifyData", Deferred("sec:verifyData")).flagged(SIMPLE),
        Term::new("wrappedKey", Deferred("sec:wrappedKey")).flagged(SIMPLE),
    ],
    scoped: &[],
};
