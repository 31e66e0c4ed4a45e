import type { FormatSample } from "./sample.ts";

const minutes = `---
title: Referat af driftsudvalgsmøde
---
# Referat: Driftsudvalget i Andelsforeningen Møllegården

**Dato**: 14. maj 2024
**Sted**: Fælleshuset, Åvej 3

## Deltagere

- [x] Sanne Højgård (formand)
- [x] Kåre Bæk
- [ ] Ølav Ærenlund

## 1. Varmeregnskab

> Regnskabet er gennemgået af *revisor*, se [bilag 1](https://example.dk/bilag_1.pdf).

Udvalget drøftede regnskabet og
tog det til efterretning.

| Opgave | Ansvarlig | Frist |
|:---|:---:|---|
| Indhente tilbud på pumpe | Kåre | 1. juni |
| Skrive til beboerne \\| opslag | | 20. maj |

<!-- Punkt 2 udgår -->
1. Trapperne males
2. Cykelskuret ryddes
   - Sanne hænger sedler op

***
Referent: **Kåre Bæk**
`;

export const markdownSample: FormatSample = {
  id: "markdown",
  fileName: "referat.md",
  sample: () => Buffer.from(minutes),
  words: [
    "Referat: Driftsudvalget i Andelsforeningen Møllegården",
    "Sted: Fælleshuset, Åvej 3",
    "Sanne Højgård (formand)",
    "Regnskabet er gennemgået af revisor, se bilag 1.",
    "Skrive til beboerne | opslag",
    "2. Cykelskuret ryddes",
    "Referent: Kåre Bæk",
  ],
  refused: [{ what: "only blanks", code: "SOURCE_EMPTY", bytes: () => Buffer.from("\n  \n") }],
};
