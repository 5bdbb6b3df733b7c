internal import Claims
internal import Reading

extension PropertyGraph {
  /// The members of a JSON object as values of properties; null is none.
  mutating func values(of object: JSONValue?, besides known: Set<String> = []) -> [PropertyValue] {
    guard let object else { return [] }
    var values: [PropertyValue] = []
    for member in object.members {
      let name = member.name.string ?? ""
      if known.contains(name) || member.value.isNull { continue }
      values.append(value(key(name), member.value))
    }
    return values
  }

  private mutating func value(_ key: KeyIndex, _ json: JSONValue) -> PropertyValue {
    let kind: PropertyValue.Kind =
      if json.bytes != nil { .string } else if json.bool != nil { .bool } else if json.int != nil {
        .int
      } else {
        json.numeral == nil ? .json : .double
      }
    return PropertyValue(key: key, kind: kind, text: texts.add(json.bytes ?? json.raw))
  }

  mutating func set(_ values: [PropertyValue], of node: NodeIndex) {
    for value in values { nodeValues.add(value, to: node.position) }
  }

  mutating func set(_ values: [PropertyValue], of edge: EdgeIndex) {
    for value in values { edgeValues.add(value, to: edge.position) }
  }
}
