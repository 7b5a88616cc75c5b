/// Why a YAML text is not read: what is wrong, and where, from 0.
struct YAMLProblem: Error {
  let message: String
  let line: Int
  let column: Int
}
