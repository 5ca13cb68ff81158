// What pages and Loopdial say to each other. The same words go by `postMessage`, to and from a widget in a frame, and by the methods
// and events of the element <loop-dial>.

/** What a widget can be told to show; what is left out stays as it is. */
export interface Said {
  /** Keys and values as in a link: `"preset=good&theme=dark"`. */
  query?: string;
  /** A scenario by its name, such as `"kohli"`; the parameters change it. */
  preset?: string;
  /** A step of the story, such as `"taste"`; an empty one leaves the story. */
  step?: string;
  /** What it is compared with, as in a link: `"good~q:1.2"`; an empty one compares with nothing. */
  vs?: string;
  /** Parameters by their keys in a link: `{ q: 0.9, beta: 0.3 }`. Values beyond a parameter's range become its nearest end. */
  params?: Record<string, number | string>;
}

/** The milestones of a run. */
export type Milestone = 'intern' | 'month' | 'researcher' | 'tenfold' | 'full' | 'ignition' | 'outpaced';

/** What follows from a scenario, as numbers. Something that never comes, or has no bound, is `Infinity`. */
export interface Facts {
  /** How fast a whole research cycle runs today, times as fast as without AI. */
  'speedup-today': number;
  /** When tasks of three days, and of a month, are done half the time; all dates are calendar years, such as 2030.5. */
  intern: number;
  month: number;
  /** When AI does half the judgement. */
  half: number;
  /** When research runs ten times as fast. */
  tenfold: number;
  /** When 99 % of a research cycle's time is removed. */
  full: number;
  /** When the loop first feeds itself. */
  ignition: number;
  /** When releases first come faster than their audits end. */
  outpaced: number;
  /** The loop's gain today, and the largest of the run; from 1 on it feeds itself. */
  'gain-today': number;
  'gain-peak': number;
  /** Where the speed-up levels off, times. */
  cap: number;
  /** The shortest generation until 2038 against the first: 0.5 is half as long. */
  shortest: number;
  /** What each stage takes of the time that is left of a cycle today, shares of it. */
  'left-code': number;
  'left-training': number;
  'left-infrastructure': number;
  'left-taste': number;
  'left-world': number;
  /** How fast a cycle runs on 1 January of a year from 2027 to 2038, times; beyond a blow-up `Infinity`. */
  [speed: `speed-${number}`]: number;
}

/** What goes with all news. */
export interface Detail {
  /** The scenario, and the step, as the query of a link; empty for the article's numbers. */
  query: string;
  preset: string;
  step?: string;
  /** What it is compared with, as in a link. */
  vs?: string;
  /** The parameters that differ from the preset's. */
  params: Record<string, number>;
  /** What the run says, in the reader's language. */
  sentence: string;
  /** The date on show, or the milestone's; calendar years, such as 2030.5. */
  date: number;
  /** What follows from the scenario. */
  facts: Facts;
}

/** From the page to a widget in a frame: `frame.contentWindow.postMessage(order, '*')`. Orders of anybody but the page around it are ignored. */
export type Order =
  | ({ source: 'loopdial'; type: 'set'; /** Glide there, unless false. */ gently?: boolean } & Said)
  | { source: 'loopdial'; type: 'play' }
  | { source: 'loopdial'; type: 'pause' }
  | { source: 'loopdial'; type: 'seek'; /** Calendar years. */ date: number };

/** From a widget in a frame to the page around it: listen to `message`, and compare `event.source` with the frame's `contentWindow`. */
export type News =
  | ({ source: 'loopdial'; type: 'ready' } & Detail)
  | ({ source: 'loopdial'; type: 'change' } & Detail)
  | ({ source: 'loopdial'; type: 'milestone'; milestone: Milestone } & Detail)
  | { source: 'loopdial'; type: 'height'; /** CSS pixels. */ height: number };

/** The element <loop-dial>. Its attributes are the keys of a link, and follow what it shows. */
export interface LoopDialElement extends HTMLElement {
  /** What it shows, as the query of a link. */
  readonly query: string;
  /** Shows something else; gently unless told otherwise. */
  set(said: Said | string, how?: { gently?: boolean }): void;
  play(): void;
  pause(): void;
  /** Shows a date, calendar years. */
  seek(date: number): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'loop-dial': LoopDialElement;
  }
  interface HTMLElementEventMap {
    'loopdial:ready': CustomEvent<Detail>;
    'loopdial:change': CustomEvent<Detail>;
    'loopdial:milestone': CustomEvent<Detail & { milestone: Milestone }>;
  }
}
