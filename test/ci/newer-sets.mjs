// gitlab-ci-local is written for Node 22: this is what it uses of it.
Set.prototype.union ??= function union(other) {
  return new Set([...this, ...other]);
};
