// A process that reads nothing and does what the name of the document says.
process.on("disconnect", () => process.exit());
let documents = 0;
process.on("message", (message) => {
  if (message.kind === "setup") return process.send({ kind: "ready" });
  documents += 1;
  const { name } = message.job;
  const answer = () =>
    process.send({
      kind: "answer",
      answer: {
        kind: "failed",
        code: "SOURCE_EMPTY",
        message: `${process.pid} ${documents}`,
        facts: null,
        sha256: null,
        key: null,
      },
    });
  if (name === "hangs") {
    process.send({ kind: "sign", sign: { sha256: "of the hanging one", key: "its key" } });
    for (;;);
  }
  if (name === "stands still") return setInterval(() => undefined, 1000);
  if (name === "goes on") {
    const told = setInterval(() => process.send({ kind: "sign", sign: {} }), 50);
    return setTimeout(() => {
      clearInterval(told);
      answer();
    }, 700);
  }
  if (name === "eats") {
    const eaten = [];
    return setInterval(() => eaten.push(Buffer.alloc(20_000_000, 1)), 5);
  }
  if (name === "grows") {
    globalThis.kept = Buffer.alloc(150_000_000, 1);
    return answer();
  }
  if (name === "crashes") process.kill(process.pid, "SIGSEGV");
  if (name === "exits") process.exit(1);
  answer();
});
