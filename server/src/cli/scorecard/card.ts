/** What a scorecard holds: numbers and texts, however they are shown. */
import type { Family, SentenceFunction, Severity, Situation } from '../../engine/index.ts';
import type { PlacedFinding, Tally } from '../report/report.ts';
import type { Told } from './told.ts';

export interface Card {
  /** What was asked for, as typed. */
  readonly paths: readonly string[];
  /** What these are called, for a heading; absent where they have no name. */
  readonly name?: string;
  /** `YYYY-MM-DD`; absent where the day says nothing. */
  readonly day?: string;
  /** How many files hold replies. */
  readonly files: number;
  /** What kept files from being read as they should, with its file. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  /** How many files look like replies and were not read. */
  readonly passedOver: number;
  /** How many texts no customer gets, such as internal notes: nothing else here counts them. */
  readonly internal: number;
  readonly total: Share;
  readonly findings: Tally;
  /** Most findings first; families without one are left out. */
  readonly families: readonly FamilyRow[];
  /** By file, most findings first. */
  readonly byFile: readonly Row[];
  /** By folder; `.` is the working folder. */
  readonly byFolder: readonly Row[];
  /** Declared situations; a reply may have several. */
  readonly bySituation: readonly Row[];
  /** Of what no situation is declared for. */
  readonly withoutSituation: Row;
  /** A reply may have several. Empty where nobody says who looks after what. */
  readonly byOwner: readonly Row[];
  readonly withoutOwner: Row;
  readonly shape: Shape;
  /** The phrases that return most often, twice at least, with what may be written instead. */
  readonly phrases: readonly Phrase[];
  /** Every reply: first those with the most and gravest kinds of findings, then those with most findings, then as they lie there. */
  readonly replies: readonly Entry[];
  /** Largest first; undefined where nobody looked. */
  readonly alike?: readonly Alike[];
  readonly history?: History;
}

/** How many replies there are, and how many of them are well. */
export interface Share {
  readonly replies: number;
  /** Without any finding. */
  readonly clean: number;
  /** With nothing graver than a suggestion. */
  readonly calm: number;
}

export interface Row extends Share {
  readonly name: string;
  readonly findings: Tally;
}

export interface FamilyRow {
  readonly family: Family;
  readonly findings: Tally;
  /** How many replies have one of them at least. */
  readonly replies: number;
}

/** What a reply needs to be one that a customer can go on from. */
export const NEEDS = ['acknowledgement', 'action', 'date'] as const;
export type Need = (typeof NEEDS)[number];

/** What whole replies are made of. */
export interface Shape {
  /** Replies to customers, in English, that are long enough for something to be missing. */
  readonly whole: number;
  readonly needs: readonly {
    readonly need: Need;
    /** How many whole replies have it. */
    readonly has: number;
    /** How many replies a rule misses it in: it is not due in each. */
    readonly missed: number;
  }[];
  /** How many whole replies have a sentence that does this. */
  readonly functions: Readonly<Partial<Record<SentenceFunction, number>>>;
}

export interface Phrase {
  /** In small letters. */
  readonly text: string;
  readonly rule: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly message: string;
  /** How often it is there, and in how many replies. */
  readonly times: number;
  readonly replies: number;
  /** What may be done about it, in words; the usual ones first. */
  readonly rewrites: readonly string[];
}

/** A reply with its findings. */
export interface Entry {
  readonly path: string;
  readonly name: string;
  readonly told: Told;
  readonly situations: readonly Situation[];
  readonly counts: Tally;
  /** In the order of the text. */
  readonly findings: readonly PlacedFinding[];
}

/** Replies with one text, or nearly. */
export interface Alike {
  /** How much is the same, from 0 to 1. */
  readonly share: number;
  readonly replies: readonly { readonly path: string; readonly line: number; readonly name: string }[];
}

/** The library at commits of git. */
export interface History {
  /** The oldest first. */
  readonly points: readonly Point[];
  /** What the person may wonder about. */
  readonly notes: readonly string[];
}

export interface Point {
  /** The commit's full id; undefined for the files as they are now. */
  readonly commit?: string;
  /** Its day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly subject: string;
  readonly replies: number;
  readonly findings: Tally;
}
