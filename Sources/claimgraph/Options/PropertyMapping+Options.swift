import ArgumentParser
import Claims
import Exchange

/// A word of a foreign file and the relation that it means.
struct RelationWord: Sendable {
  let word: String
  let relation: Relation
}

/// Reads what `--map` says.
func propertyMapping(_ text: String) throws -> PropertyMapping {
  do {
    return try PropertyMapping(text)
  } catch {
    switch error {
    case .notAPair(let part): throw ValidationError("'\(part)' is no pair; write field=property")
    case .unknownField(let field):
      throw ValidationError(
        "there is no field '\(field)'; " + hint(at: field, among: PropertyMapping.Field.words))
    }
  }
}

/// Reads what `--relation` says.
func relationWord(_ text: String) throws -> RelationWord {
  guard let equals = text.lastIndex(of: "="), equals > text.startIndex else {
    throw ValidationError("'\(text)' is no pair; write word=relation")
  }
  let name = String(text[text.index(after: equals)...])
  guard let relation = Relation(rawValue: name) else {
    throw ValidationError("there is no relation '\(name)'; " + hint(at: name, among: Relation.words))
  }
  return RelationWord(word: String(text[..<equals]), relation: relation)
}
