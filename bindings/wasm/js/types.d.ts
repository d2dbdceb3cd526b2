// Written by hand, strict. The codes come from the table of the library: `codes.d.ts` is generated.

import type { Code } from './codes.js';

export type { Code } from './codes.js';

/** What can be verified where there is no waiting: JSON, a token, a web address, or the bytes of a file or picture. */
export type InputBytes = string | Uint8Array | ArrayBuffer | URL;
export type Input = InputBytes | Blob;

/** The text, bytes or object of a trust file (docs/trust.md). */
export type TrustFile = string | Uint8Array | object;

export interface VerifierOptions {
  /** What is required. Without one: the default, which is strict. */
  readonly policy?: Policy | 'lenient';
  /** Registries of issuers, in the order of their precedence. Without one, nobody is asked who vouches for an issuer. */
  readonly trust?: TrustFile | readonly TrustFile[];
}

export interface OnceOptions {
  /** The time of checking. */
  readonly at: Date | string;
  /** Who the badge should have been given to, in any number of spellings: any of them is enough. */
  readonly recipients?: readonly string[];
  /** What a presentation must have been made for. */
  readonly challenge?: string;
  /** Whom a presentation must have been made for. */
  readonly domain?: string | readonly string[];
  /** Documents that are known already. */
  readonly resources?: readonly ResourceEntry[];
  /** An evidence bundle: its documents are used, and its policy and trust where the verifier has none of its own. */
  readonly bundle?: Uint8Array | ArrayBuffer;
}

export interface VerifyOptions extends Omit<OnceOptions, 'at'> {
  /** The time of checking; without one, now. */
  readonly at?: Date | string;
  /** Who fetches what the verdict needs. `false`: nobody, and the report says what it would need. */
  readonly fetch?: Fetcher | false;
  readonly signal?: AbortSignal;
  /** Is told of each document before it is fetched. What it throws ends the verification. */
  readonly onNeed?: (need: Need) => void;
}

export interface InspectOptions {
  readonly policy?: Policy | 'lenient';
  readonly resources?: readonly ResourceEntry[];
}

/** Answers one need. What it throws is the reason why the document could not be had. */
export type Fetcher = (need: Need, how: { readonly signal: AbortSignal }) => Promise<ResourceAnswer>;

export interface FetcherOptions {
  /** In place of the global `fetch`. */
  readonly fetch?: (url: string, init?: RequestInit) => Promise<Response>;
  /** Lets `https://localhost` be asked, for somebody who develops an issuer. The policy needs `hosts: 'development'` too. */
  readonly development?: boolean;
}

/** A document, or why there is none. Plain data: it can be stored, sent and cloned. */
export interface ResourceAnswer {
  readonly kind?: NeedKind;
  readonly body?: string | Uint8Array | ArrayBuffer;
  /** Why it could not be had, in a few words. */
  readonly failed?: string;
  /** Its owner took it away for good (HTTP 410). */
  readonly gone?: boolean;
  readonly mediaType?: string;
  readonly fetchedAt?: string;
  /** The address it came from, if redirects led to another one than was asked. */
  readonly cameFrom?: string;
}

export interface ResourceEntry extends ResourceAnswer {
  readonly url: string;
}

export interface BundleContents {
  readonly policy?: Policy | 'lenient';
  readonly trust?: TrustFile;
  readonly inputs: readonly { readonly name: string; readonly body: InputBytes }[];
  readonly resources?: readonly ResourceEntry[];
}

export interface ReadBundle {
  readonly policy: Required<Policy>;
  readonly trust?: string;
  readonly inputs: readonly { readonly name: string; readonly body: Uint8Array }[];
  readonly resources: readonly ResourceEntry[];
}

/** Verifies badges under one policy and trust. Make it once and use it for many badges. */
export declare class Verifier {
  constructor(options?: VerifierOptions);
  /** Verifies, and fetches what the verdict needs. A bad badge is a report and never an exception. */
  verify(input: Input, options?: VerifyOptions): Promise<Report>;
  /** Verifies with nothing but what is given: no network, no clock, no waiting. */
  verifyOnce(input: InputBytes, options: OnceOptions): Report;
  /** Gives its memory back at once; without it, that happens some time after nobody holds it any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** Takes the compiled or compilable module where there is no waiting. */
export declare function initSync(module: WebAssembly.Module | BufferSource): void;
export declare function createVerifier(options?: VerifierOptions): Verifier;
/** Verifies with a verifier made for this one call. */
export declare function verify(input: Input, options?: VerifierOptions & VerifyOptions): Promise<Report>;
/** Verifies without a network, with a verifier made for this one call. */
export declare function verifyOnce(input: InputBytes, options: VerifierOptions & OnceOptions): Report;
/** What an input contains, true or not. */
export declare function inspect(input: InputBytes, options?: InspectOptions): Inspection;
/** The badge in a picture, exactly as it stands there, without saying whether it is true. */
export declare function extract(input: InputBytes): Extracted;
/** The row of the code table. */
export declare function explain(code: Code): Explanation;
export declare function explain(code: string): Explanation | undefined;
/** A fetcher by the rules of each need. It keeps what it got for half a minute, so that badges share lists and keys. */
export declare function createFetcher(options?: FetcherOptions): Fetcher;
/** Badges and the documents that their verdicts need, as one file (docs/bundle.md). */
export declare function createBundle(contents: BundleContents): Uint8Array;
export declare function readBundle(bundle: Uint8Array | ArrayBuffer): ReadBundle;
export declare const version: string;

/** What `init` takes. */
export type ModuleSource = URL | string | Response | BufferSource | WebAssembly.Module;

/** Misuse, or a failure of the machine. A bad badge is a report, never this. */
export declare class ProofmarkError extends Error {
  readonly name: 'ProofmarkError';
  readonly code:
    | 'bundle' | 'expected' | 'input' | 'load' | 'not-initialised' | 'policy' | 'resource' | 'text' | 'time' | 'trap' | 'trust' | 'usage';
}

// ---- The report (docs/report.schema.json). `JSON.stringify` gives back the very bytes that every other front end writes.

export type Report = ValidReport | InvalidReport | IndeterminateReport;

/** Everything that the policy requires was examined and is good. */
export interface ValidReport extends ReportMembers {
  readonly verdict: 'valid';
  readonly answers: Answers & { readonly genuine: 'yes' };
  readonly primary: null;
  readonly credential: Credential;
}
/** Something that is required is bad. */
export interface InvalidReport extends ReportMembers {
  readonly verdict: 'invalid';
  /** Place among the findings of the one that explains the verdict best. */
  readonly primary: number;
}
/** Nothing is bad, but something that is required could not be decided. */
export interface IndeterminateReport extends ReportMembers {
  readonly verdict: 'indeterminate';
  /** Place among the findings of the one that explains the verdict best. */
  readonly primary: number;
}

interface ReportMembers {
  readonly proofmark: string;
  readonly checkedAt: string;
  readonly policy: { readonly name: string; readonly digest: string; readonly relaxed: readonly string[] };
  readonly trust: { readonly name: string; readonly digest: string } | null;
  readonly input: InputSummary;
  readonly format: Format;
  readonly answers: Answers;
  readonly findings: readonly Finding[];
  /** What good signatures cover. */
  readonly credential: Credential | null;
  /** What it claims without a good signature: for display beside the verdict, never to act on. */
  readonly unverified?: Credential;
  readonly recency?: Recency;
  readonly needs: readonly Need[];
  readonly nested: readonly { readonly at: string; readonly report: Report }[];
}

export type Answer = 'yes' | 'no' | 'unknown' | 'not-asked';
export interface Answers {
  /** Did the issuer that it names issue it, unchanged? */
  readonly genuine: Answer;
  /** Is it in force at the time of checking? */
  readonly current: Answer;
  /** Was it given to the person who was named? */
  readonly recipient: Answer;
  /** Does somebody vouch for the issuer? */
  readonly trusted: Answer;
}

export type Carrier =
  | 'unknown' | 'json' | 'jws' | 'data-url' | 'enveloped' | 'jws-json' | 'jwe' | 'sd-jwt' | 'cose' | 'mdoc' | 'png' | 'svg' | 'picture' | 'pdf'
  | 'archive' | 'url' | 'open-badge-2' | 'clr-1' | 'list';
export type Format =
  | 'unknown' | 'open-badge-3.0' | 'endorsement-3.0' | 'endorsement-2.0' | 'clr-2.0' | 'vc-2.0' | 'vc-1.1' | 'presentation' | 'open-badge-2.1' | 'open-badge-2.0'
  | 'open-badge-1.1' | 'open-badge-1.0' | 'open-badge-0.5';
export interface InputSummary {
  readonly carrier: Carrier;
  readonly sha256: string;
  readonly place: string;
}

export type Check =
  | 'input' | 'structure' | 'context' | 'proof' | 'key' | 'validity' | 'status' | 'schema' | 'recipient' | 'issuer' | 'endorsement' | 'nested'
  | 'integrity' | 'holder' | 'refresh';
export type Outcome = 'pass' | 'fail' | 'warn' | 'unknown' | 'skipped' | 'not-applicable';
export type Fault = 'issuer' | 'holder' | 'network' | 'host' | 'verifier';
export interface Finding {
  readonly check: Check;
  readonly outcome: Outcome;
  readonly code: Code;
  /** JSON Pointer into the document. */
  readonly at: string;
  /** For a recruiter. */
  readonly message: string;
  /** For an engineer. */
  readonly detail: string;
  readonly fault: Fault | null;
  readonly remedy: string | null;
  readonly proof?: number;
  readonly data: Readonly<Record<string, string>>;
  readonly spec: string | null;
}

export type NeedKind =
  | 'did-document' | 'did-log' | 'did-witnesses' | 'key' | 'issuer-profile' | 'key-set' | 'context' | 'status-list' | 'schema' | 'related-resource'
  | 'refreshed-credential' | 'badge-assertion' | 'badge-class' | 'issuer-registry';
/** A document that has to be supplied for a better answer: what to fetch, and how carefully. */
export interface Need {
  readonly id: string;
  readonly url: string;
  readonly kind: NeedKind;
  readonly accept: readonly string[];
  readonly maxBytes: number;
  readonly maxRedirects: number;
}

/** A value, and the JSON Pointer of the place where it stands. */
export interface Fact {
  readonly at: string;
  readonly value: string;
}
/** Anything with a place of its own. */
interface Placed {
  readonly at: string;
}
/** Members that hold facts. */
type Facts<Names extends string> = { readonly [Name in Names]?: Fact };

export interface Credential
  extends Placed,
    Facts<
      'awardedDate' | 'description' | 'holder' | 'holderKey' | 'id' | 'image' | 'name' | 'partial' | 'signedAt' | 'validFrom' | 'validUntil'
    > {
  readonly types?: readonly Fact[];
  readonly issuer?: Profile;
  readonly subject?: Subject;
  readonly achievement?: Achievement;
  readonly achievements?: readonly Achievement[];
  readonly associations?: readonly (Placed & Facts<'associationType' | 'sourceId' | 'sourceName' | 'targetId' | 'targetName'>)[];
  readonly endorsements?: readonly Endorsement[];
  readonly evidence?: readonly Evidence[];
  readonly refreshServices?: readonly Service[];
  readonly termsOfUse?: readonly Service[];
  readonly results?: readonly Result[];
  readonly skills?: readonly Skill[];
}
export interface Profile extends Placed, Facts<'description' | 'email' | 'id' | 'image' | 'name' | 'official' | 'phone' | 'url'> {
  readonly otherIdentifiers?: readonly OtherIdentifier[];
  readonly parents?: readonly Profile[];
}
export type OtherIdentifier = Placed & Facts<'identifier' | 'identifierType'>;
export interface Subject
  extends Placed,
    Facts<
      | 'activityEndDate' | 'activityStartDate' | 'creditsEarned' | 'endorsementComment' | 'id' | 'image' | 'licenseNumber' | 'name' | 'narrative'
      | 'role' | 'term'
    > {
  readonly identifiers?: readonly (Placed & Facts<'hashed' | 'identity' | 'identityType'>)[];
  readonly source?: Profile;
}
export interface Achievement
  extends Placed,
    Facts<
      | 'achievementType' | 'creditsAvailable' | 'description' | 'fieldOfStudy' | 'humanCode' | 'id' | 'image' | 'inLanguage' | 'name'
      | 'specialization' | 'version'
    > {
  readonly group?: 'degree' | 'certification' | 'course' | 'competency' | 'participation' | 'award';
  readonly alignments?: readonly Alignment[];
  readonly creator?: Profile;
  readonly criteria?: Placed & Facts<'id' | 'narrative'>;
  readonly otherIdentifiers?: readonly OtherIdentifier[];
  readonly related?: readonly (Placed & Facts<'id' | 'inLanguage' | 'version'>)[];
  readonly scales?: readonly Scale[];
  readonly tags?: readonly Fact[];
}
export type Alignment = Placed &
  Facts<'framework' | 'targetCode' | 'targetDescription' | 'targetFramework' | 'targetName' | 'targetType' | 'targetUrl'>;
export interface Endorsement extends Placed, Facts<'comment' | 'date' | 'endorsed' | 'target'> {
  readonly endorser?: Profile;
  readonly relevant?: boolean;
  readonly verdict?: Report['verdict'];
}
export interface Evidence extends Placed, Facts<'audience' | 'description' | 'digest' | 'genre' | 'id' | 'name' | 'narrative'> {
  readonly types?: readonly Fact[];
}
export interface Service extends Placed, Facts<'id' | 'url' | 'validFrom' | 'validUntil'> {
  readonly types?: readonly Fact[];
}
export interface Level extends Placed, Facts<'description' | 'id' | 'level' | 'name' | 'points'> {
  readonly alignments?: readonly Alignment[];
}
export interface Result
  extends Placed,
    Facts<'name' | 'requiredValue' | 'resultType' | 'status' | 'value' | 'valueMax' | 'valueMin'> {
  readonly alignments?: readonly Alignment[];
  readonly allowedValues?: readonly Fact[];
  readonly level?: Level;
  readonly requiredLevel?: Level;
  readonly meetsRequirement?: boolean;
  readonly valuesOrdered?: boolean;
}
export interface Scale extends Placed, Facts<'id' | 'name' | 'requiredLevel' | 'requiredValue' | 'resultType' | 'valueMax' | 'valueMin'> {
  readonly alignments?: readonly Alignment[];
  readonly allowedValues?: readonly Fact[];
  readonly levels?: readonly Level[];
  readonly valuesOrdered?: boolean;
}
export interface Skill
  extends Placed,
    Facts<'achievement' | 'code' | 'description' | 'frameworkName' | 'name' | 'targetType' | 'url'> {
  readonly attainment: 'attained' | 'not-stated' | 'pending' | 'not-attained';
  readonly source: 'competency' | 'achievement' | 'result' | 'level' | 'scale' | 'mentioned';
  readonly framework?: 'esco' | 'onet' | 'case' | 'ctdl' | 'lightcast' | 'isced-f' | 'sfia' | 'nice' | 'digcomp' | 'rsd';
  readonly key?: string;
  readonly result?: Placed & Facts<'level' | 'name' | 'status' | 'value'>;
}

export interface Recency {
  readonly awarded?: Age;
  readonly issued?: Age;
  readonly lastPractised?: Age;
  readonly endExpected: boolean;
  readonly expiry: 'not-stated' | 'ahead' | 'past';
  readonly expiresInDays?: number;
  readonly expiredDaysAgo?: number;
  readonly renewal?: readonly ('service-offered' | 'newer-version' | 'no-newer-version' | 'status-refresh' | 'replaced')[];
  readonly validUntil?: Fact;
}
export interface Age {
  readonly date: Fact;
  readonly days: number;
}

/** What an input contains. Nothing here is verified. */
export interface Inspection {
  readonly unverified: true;
  readonly input: InputSummary;
  readonly format: Format;
  /** Header and payload of a token. */
  readonly header: object | null;
  readonly payload: object | null;
  readonly claims: Credential | null;
  readonly secured: readonly { readonly code: Code; readonly detail: string }[];
  readonly needs: readonly Need[];
}

export type Extracted =
  | { readonly found: true; readonly carrier: Carrier; readonly place: string; readonly text: string; readonly notes: readonly Finding[] }
  | { readonly found: false; readonly finding: Finding };

export interface Explanation {
  readonly code: Code;
  readonly number: number;
  readonly check: Check;
  readonly outcome: Outcome;
  readonly fault: Fault | null;
  readonly message: string;
  readonly detail: string;
  readonly remedy: string | null;
  readonly spec: string | null;
}

/** What is required (docs/policy.schema.json). Every member has a strict default. */
export interface Policy {
  readonly name?: string;
  readonly proofs?: 'all' | 'any';
  readonly status?: 'require' | 'allow-unavailable' | 'ignore';
  readonly schema?: 'require' | 'report' | 'ignore';
  readonly issuer?: 'report' | 'require';
  readonly quirks?: 'refuse' | 'tolerate';
  readonly hosts?: 'public' | 'development';
  readonly resources?: 'used' | 'all';
  readonly refresh?: 'ignore' | 'follow';
  readonly nested?: 'require' | 'report';
  readonly holder?: 'report' | 'subject';
  readonly algorithms?: readonly ('RS256' | 'RS384' | 'RS512' | 'PS256' | 'PS384' | 'PS512' | 'ES256' | 'ES384' | 'ES256K' | 'Ed25519')[];
  readonly suites?: readonly (
    | 'eddsa-rdfc-2022' | 'eddsa-jcs-2022' | 'ecdsa-rdfc-2019' | 'ecdsa-jcs-2019' | 'Ed25519Signature2020' | 'Ed25519Signature2018'
    | 'JsonWebSignature2020' | 'RsaSignature2018' | 'EcdsaSecp256k1Signature2019'
  )[];
  readonly clockSkewSeconds?: number;
  readonly hostResolvedDidMethods?: readonly string[];
  readonly minimumRsaBits?: number;
  readonly minimumStatusEntries?: number;
  readonly pinnedContexts?: readonly { readonly url: string; readonly digest: string }[];
  readonly statusAgeSeconds?: number;
  readonly statusIssuers?: readonly string[];
  readonly limits?: Readonly<Record<string, number>>;
}
