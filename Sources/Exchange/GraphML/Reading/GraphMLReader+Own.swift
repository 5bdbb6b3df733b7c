internal import Claims

/// Of files of ours more is known than GraphML can say.
extension GraphMLReader {
  mutating func settleOwn() {
    let names = properties.keys.names
    func settle(_ kind: @escaping (String) -> PropertyValue.Kind?) -> (inout PropertyValue) -> Void {
      let kinds = names.map(kind)
      return { value in
        if value.kind == .string { value.kind = kinds[value.key.position] ?? .string }
      }
    }
    properties.graphValues.change(settle { GraphProperty.named($0)?.kind })
    properties.nodeValues.change(settle { NodeProperty.named($0)?.kind })
    properties.edgeValues.change(settle { EdgeProperty.named($0)?.kind })
  }
}
