/** A value written short: any field, at any depth, may be left out. */
export type Draft<T> = T extends readonly (infer Each)[]
  ? Draft<Each>[]
  : T extends object
    ? { [Key in keyof T]?: Draft<T[Key]> | undefined }
    : T;
