/** The closed vocabularies: every value has its word in each file of content/interface. No zod here: the browser reads this file too. */

/** What sort of thing the reader does at a step. */
export const stepKinds = [
	'advice',
	'funding',
	'evidence',
	'verification',
	'translation',
	'language-course',
	'language-exam',
	'application',
	'assessment',
	'decision',
	'adaptation',
	'course',
	'exam',
	'practice',
	'temporary-permit',
	'licence',
	'registration',
	'work',
] as const;

/** Kinds of step that usually cost money and time, so that silence about a fee or a duration would read as "nothing". */
export const stepKindsThatCost: readonly StepKind[] = [
	'verification',
	'language-exam',
	'application',
	'exam',
	'adaptation',
	'course',
	'licence',
	'registration',
];

/** How far a translation was looked at. */
export const translationStatuses = ['machine-drafted', 'native-reviewed'] as const;

export type TranslationStatus = (typeof translationStatuses)[number];

/** How sure a fact is. `not-published`: looked for and not found, with the page that was looked at. */
export const certainties = ['official', 'reported', 'estimate', 'not-published'] as const;

/** What one payment is for. */
export const feeUnits = [
	'application',
	'assessment',
	'attempt',
	'certificate',
	'course',
	'credential',
	'day',
	'decision',
	'document',
	'hour',
	'month',
	'page',
	'person',
	'registration',
	'year',
] as const;

/**
 * How a fee or duration enters the total of its step.
 * `always`: added. `one-of`: another reading of the same thing (another office, another test), the total spans them.
 * `sometimes`: may come on top, so only the upper end grows. `never`: shown, not added (a renewal, a refund).
 */
export const countings = ['always', 'one-of', 'sometimes', 'never'] as const;

/** Units of time. */
export const timeUnits = ['hour', 'day', 'week', 'month', 'year'] as const;

/** Which part of a step a duration measures. */
export const durationParts = ['whole-step', 'preparation', 'processing', 'waiting', 'course', 'exam', 'practice'] as const;

/** What a requirement counts. */
export const requirementMeasures = [
	'age',
	'attempts',
	'credits',
	'exam-length',
	'exam-questions',
	'exam-stations',
	'income',
	'pass-mark',
	'practice',
	'submission-window',
	'supervised-practice',
	'training',
] as const;

/** The unit that a requirement is counted in. */
export const requirementUnits = [
	'time',
	'percent',
	'points',
	'minute',
	'hour',
	'day',
	'week',
	'month',
	'year',
	'question',
	'station',
	'credit',
	'patient',
	'currency',
] as const;

/** What a statistic measures. */
export const statisticMeasures = [
	'applications',
	'approvals',
	'refusals',
	'pass-rate',
	'people',
	'share',
	'waiting-time',
	'places',
] as const;

/** The unit a statistic is counted in. */
export const statisticUnits = ['count', 'percent', 'day', 'week', 'month', 'year'] as const;

/** What kind of money a funding offer is. */
export const fundingKinds = [
	'grant',
	'loan',
	'stipend',
	'fee-waiver',
	'fee-reduction',
	'exam-fee-help',
	'paid-course',
	'expenses',
] as const;

/** Whether the reader still has the papers of their training. */
export const paperStates = ['complete', 'some', 'none'] as const;

/** The reader's status in the host country. */
export const statuses = ['citizen-or-permanent', 'refugee', 'subsidiary', 'temporary-protection', 'asylum-seeker', 'other'] as const;

/** Levels of the Common European Framework of Reference for Languages; `none` is below A1. */
export const languageLevels = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** How far a guide was reviewed. */
export const reviewStatuses = ['desk-research', 'practitioner-reviewed', 'authority-confirmed'] as const;

/** What an authority does. */
export const authorityRoles = [
	'decides',
	'registers',
	'examines',
	'verifies',
	'evaluates',
	'advises',
	'funds',
	'trains',
	'legislates',
] as const;

/** The general parts of a guide beside its steps. */
export const guideTopics = ['who-this-covers', 'how-it-works', 'missing-papers', 'work-on-the-way', 'after-the-licence'] as const;

/** The general parts of a region page. */
export const regionTopics = [
	'who-recognises',
	'recognition-law',
	'who-may-work',
	'document-rules',
	'language-courses',
	'good-to-know',
] as const;

/** What a document is about, to group the list of documents. */
export const documentKinds = ['identity', 'training', 'practice', 'character', 'language', 'verification', 'procedure'] as const;

/** What a programme offers. */
export const programmeKinds = [
	'mentoring',
	'advice',
	'bridging-course',
	'language-course',
	'placement',
	'peer-group',
	'document-help',
	'funding',
] as const;

/** What taking part in a programme costs. */
export const programmeCosts = ['free', 'paid', 'not-published'] as const;

/** Help that lets people come who could not come otherwise. */
export const accessHelps = ['childcare', 'travel'] as const;

/** Professions that programmes serve and that have no entry in content/professions yet. */
export const otherProfessions = [
	'academic',
	'allied-health',
	'architect',
	'artist',
	'business',
	'dentist',
	'engineer',
	'information-technology',
	'lawyer',
	'midwife',
	'pharmacist',
	'psychologist',
	'social-worker',
	'teacher',
] as const;

/** Until when at a step a paper must still count: when it is handed in (the step begins), or when the step is decided (it ends). */
export const validityMoments = ['handed-in', 'decided'] as const;

/** How far the reader is with a step. */
export const stepStates = ['to-do', 'doing', 'done', 'not-for-me'] as const;

/** What the reader's own date of a step is. */
export const dateKinds = ['appointment', 'deadline'] as const;

/** How people meet in a programme. */
export const programmeFormats = ['in-person', 'online', 'mixed', 'telephone'] as const;

/** Whether a programme is running: seen to be, no longer sure, or stopped for a while. */
export const programmeStates = ['active', 'unclear', 'paused'] as const;

/** How the page of a source was read. */
export const sourceReadings = ['page', 'copy'] as const;

/** A call-out inside a text. */
export const asideKinds = ['note', 'look-out'] as const;

export type StepKind = (typeof stepKinds)[number];
export type Certainty = (typeof certainties)[number];
export type Counting = (typeof countings)[number];
export type TimeUnit = (typeof timeUnits)[number];
export type PaperState = (typeof paperStates)[number];
export type Status = (typeof statuses)[number];
export type ValidityMoment = (typeof validityMoments)[number];
export type StepState = (typeof stepStates)[number];
export type DateKind = (typeof dateKinds)[number];
export type LanguageLevel = (typeof languageLevels)[number];

const eu = [
	'AT',
	'BE',
	'BG',
	'HR',
	'CY',
	'CZ',
	'DK',
	'EE',
	'FI',
	'FR',
	'DE',
	'GR',
	'HU',
	'IE',
	'IT',
	'LV',
	'LT',
	'LU',
	'MT',
	'NL',
	'PL',
	'PT',
	'RO',
	'SK',
	'SI',
	'ES',
	'SE',
] as const;

/** Named groups of countries, as ISO 3166-1 codes, for `trainedIn`. */
export const countryGroups = {
	eu,
	eea: [...eu, 'IS', 'LI', 'NO'],
	nordic: ['DK', 'FI', 'IS', 'NO', 'SE'],
} as const satisfies Record<string, readonly string[]>;

/** A named group of countries. */
export type CountryGroup = keyof typeof countryGroups;
