import type { Language } from "../language.ts";

/** What is said of the queue between machines. */
export interface QueueWords {
  readonly help: Readonly<
    Record<
      "feed" | "shardSize" | "wait" | "worker" | "server" | "out" | "lease" | "untilEmpty" | "queue" | "action",
      string
    >
  >;
  readonly onlyWithQueue: (option: string) => string;
  readonly notWithQueue: (option: string) => string;
  // What is wrong with the server, or with the way to it.
  readonly urlInvalid: () => string;
  readonly postgres: () => string;
  readonly packagesMissing: (names: string) => string;
  readonly unreachable: (server: string) => string;
  readonly policy: (policy: string) => string;
  readonly otherVersion: (theirs: string, own: string) => string;
  readonly connectionLost: (reason: string) => string;
  // How it goes.
  readonly fed: (fed: Readonly<Record<"jobs" | "documents" | "done" | "there", string>>) => string;
  readonly full: (waiting: number, workers: number) => string;
  readonly waitingFor: (jobs: number) => string;
  readonly givenUp: (jobs: number) => string;
  readonly divided: (documents: number) => string;
  readonly ready: (server: string) => string;
  readonly worked: (documents: string, failures: string) => string;
  readonly interrupted: () => string;
  readonly counts: Readonly<Record<"waiting" | "active" | "delayed" | "done" | "failed" | "workers", string>>;
  readonly retried: (jobs: number) => string;
}

const en: QueueWords = {
  help: {
    feed: "feed the sources to the workers of this server, redis://host:6379, instead of reading them here",
    shardSize: "with --queue: documents in a job",
    wait: "with --queue: wait until the workers have done everything, and say what has no record",
    worker: "take documents from a queue and turn them into records; several workers can share a folder",
    server: "server of the queue: redis://host:6379, or rediss://user:password@host/1",
    out: "folder for the records, the same for all workers",
    lease: "seconds without a sign of life after which another worker takes a job over",
    untilEmpty: "end when nothing is left to do, instead of waiting for more",
    queue: "show what is in the queue, try again what failed, or list the documents that were given up",
    action: "what to do",
  },
  onlyWithQueue: (option) => `${option} needs --queue`,
  notWithQueue: (option) => `${option} cannot be used with --queue: the workers decide it, or the queue does it`,
  urlInvalid: () => "--queue takes the address of a server such as redis://localhost:6379",
  postgres: () => "queues in PostgreSQL are not supported yet; use redis://, or --shard, which needs no server",
  packagesMissing: (names) => `a queue needs packages that are not installed. Install them with: npm install ${names}`,
  unreachable: (server) =>
    `the server of the queue cannot be used (${server}); check the address and that it is running`,
  policy: (policy) =>
    `the server may throw jobs away (maxmemory-policy ${policy}). Set it with: redis-cli config set maxmemory-policy noeviction`,
  otherVersion: (theirs, own) =>
    `the jobs were fed by minutes ${theirs}, and this is ${own}; use the same version everywhere`,
  connectionLost: (reason) => `the server of the queue does not answer (${reason}); trying again`,
  fed: ({ jobs, documents, done, there }) =>
    `${documents} documents fed in ${jobs} jobs; ${done} were done before, ${there} in the queue already`,
  full: (waiting, workers) =>
    workers === 0
      ? `${waiting} jobs wait and no worker is seen; start one with: minutes worker --queue URL --out FOLDER`
      : `${waiting} jobs wait for ${workers} workers; feeding goes on when there are fewer`,
  waitingFor: (jobs) => `waiting for ${jobs} jobs`,
  givenUp: (jobs) => `${jobs} jobs were given up; see them with: minutes queue dead --queue URL`,
  divided: (documents) => `a job failed or was left behind; its ${documents} open documents are done one by one`,
  ready: (server) => `waiting for jobs from ${server}`,
  worked: (documents, failures) => `${documents} documents, ${failures} without a record`,
  interrupted: () => "interrupted; what was not done is back in the queue",
  counts: {
    waiting: "jobs wait",
    active: "are being done",
    delayed: "will be tried again",
    done: "are done (the last 1,000 are counted)",
    failed: "were given up",
    workers: "workers",
  },
  retried: (jobs) => `${jobs} jobs will be tried again`,
};

const da: QueueWords = {
  help: {
    feed: "send kilderne til arbejderne på denne server, redis://vært:6379, i stedet for at læse dem her",
    shardSize: "med --queue: dokumenter i et job",
    wait: "med --queue: vent, til arbejderne har gjort alt, og sig, hvad der ikke er data fra",
    worker: "tag dokumenter fra en kø og gør dem til data; flere arbejdere kan dele en mappe",
    server: "køens server: redis://vært:6379 eller rediss://bruger:kode@vært/1",
    out: "mappe til data, den samme for alle arbejdere",
    lease: "sekunder uden livstegn, før en anden arbejder overtager et job",
    untilEmpty: "slut, når der ikke er mere at gøre, i stedet for at vente på mere",
    queue: "vis, hvad der er i køen, prøv det igen, der fejlede, eller vis de opgivne dokumenter",
    action: "hvad der skal gøres",
  },
  onlyWithQueue: (option) => `${option} kræver --queue`,
  notWithQueue: (option) => `${option} kan ikke bruges med --queue: det bestemmer arbejderne, eller køen gør det`,
  urlInvalid: () => "--queue tager adressen på en server som redis://localhost:6379",
  postgres: () => "køer i PostgreSQL kan endnu ikke bruges; brug redis://, eller --shard, som ingen server kræver",
  packagesMissing: (names) => `en kø kræver pakker, der ikke er installeret. Installér dem med: npm install ${names}`,
  unreachable: (server) => `køens server kan ikke bruges (${server}); se efter adressen, og om den kører`,
  policy: (policy) =>
    `serveren kan smide job væk (maxmemory-policy ${policy}). Ret det med: redis-cli config set maxmemory-policy noeviction`,
  otherVersion: (theirs, own) => `jobbene kommer fra minutes ${theirs}, og dette er ${own}; brug samme version overalt`,
  connectionLost: (reason) => `køens server svarer ikke (${reason}); prøver igen`,
  fed: ({ jobs, documents, done, there }) =>
    `${documents} dokumenter sendt i ${jobs} job; ${done} var gjort før, ${there} var i køen i forvejen`,
  full: (waiting, workers) =>
    workers === 0
      ? `${waiting} job venter, og der ses ingen arbejder; start en med: minutes worker --queue URL --out MAPPE`
      : `${waiting} job venter på ${workers} arbejdere; der sendes flere, når der er færre`,
  waitingFor: (jobs) => `venter på ${jobs} job`,
  givenUp: (jobs) => `${jobs} job er opgivet; se dem med: minutes queue dead --queue URL`,
  divided: (documents) => `et job fejlede eller blev forladt; dets ${documents} åbne dokumenter tages ét for ét`,
  ready: (server) => `venter på job fra ${server}`,
  worked: (documents, failures) => `${documents} dokumenter, ${failures} uden data`,
  interrupted: () => "afbrudt; det, der ikke blev gjort, er tilbage i køen",
  counts: {
    waiting: "job venter",
    active: "er i gang",
    delayed: "prøves igen",
    done: "er gjort (de sidste 1.000 tælles)",
    failed: "er opgivet",
    workers: "arbejdere",
  },
  retried: (jobs) => `${jobs} job prøves igen`,
};

export const queueWords: Record<Language, QueueWords> = { da, en };
