internal import Claims

/// Of files of ours more is known than GraphML can say.
extension GraphMLReader {
  /// Whether the document declares what every file of ours does.
  var isOurs: Bool {
    if key(GraphProperty.claimgraph.name, .graph) != nil { return true }
    return key(NodeProperty.uid.name, .node) != nil && key(NodeProperty.kind.name, .node) != nil
      && (properties.edges.isEmpty || key(EdgeProperty.relation.name, .edge) != nil)
  }

  /// The number of the declared key of a name.
  private func key(_ name: String, _ domain: GraphMLKeys.Domain) -> Int? {
    keys.all.firstIndex {
      $0.name == name && $0.isDeclared && !$0.isImplied && ($0.domain == domain || $0.domain == .all)
    }
  }

  /// Values have the kinds of our vocabulary, which knows more kinds than GraphML.
  mutating func settleKinds() {
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

// MARK: - Drawings

extension GraphMLReader {
  /// Numbers of the keys that tell of drawings.
  private struct DrawingKeys {
    let drawn: Int?
    let graphics: Int?
    /// Of what a drawing says.
    let drawnLabel: Int
    let drawnFill: Int
    var uid: Int?
    var title: Int?
    var text: Int?
    var color: Int?
    var label: Int?
    var relation: Int?
  }

  /// Takes away the drawings that are still as we made them, and takes up what somebody has changed in the
  /// others: labels, and nodes and edges that are new.
  mutating func settleDrawings() {
    guard keys.all.contains(where: { $0.use == .graphics }) else { return }
    let fill = keys.implied(Self.nodeFill)
    let ofNodes = DrawingKeys(
      drawn: key(NodeProperty.drawn.name, .node), graphics: key(NodeProperty.graphics.name, .node),
      drawnLabel: keys.implied(Self.nodeLabel), drawnFill: fill, uid: key(NodeProperty.uid.name, .node),
      title: key(NodeProperty.title.name, .node), text: key(NodeProperty.text.name, .node),
      color: key(NodeProperty.color.name, .node))
    let ofEdges = DrawingKeys(
      drawn: key(EdgeProperty.drawn.name, .edge), graphics: key(EdgeProperty.graphics.name, .edge),
      drawnLabel: keys.implied(Self.edgeLabel), drawnFill: fill, label: key(EdgeProperty.label.name, .edge),
      relation: key(EdgeProperty.relation.name, .edge))
    var rows = properties.nodeValues
    properties.nodeValues = PropertyRows()
    rows.rewrite(owners: properties.nodes.count) { _, values in settled(node: values, ofNodes) }
    properties.nodeValues = rows
    rows = properties.edgeValues
    properties.edgeValues = PropertyRows()
    rows.rewrite(owners: properties.edges.count) { _, values in settled(edge: values, ofEdges) }
    properties.edgeValues = rows
  }

  private mutating func settled(
    node values: ArraySlice<PropertyValue>, _ numbers: DrawingKeys
  ) -> [PropertyValue] {
    guard value(numbers.uid, in: values) != nil else {
      return renamed(values, [numbers.drawnLabel: numbers.title, numbers.drawnFill: numbers.color])
    }
    var result = withoutOwnDrawing(values, numbers)
    if value(numbers.graphics, in: result[...]) != nil, value(numbers.drawn, in: values) != nil,
      let label = value(numbers.drawnLabel, in: values)
    {
      takeUp(properties.texts.string(label.text), numbers, into: &result)
    }
    return result
  }

  /// Takes what a changed drawing says for the title, unless it is what the node says anyway.
  private mutating func takeUp(_ label: String, _ numbers: DrawingKeys, into values: inout [PropertyValue]) {
    let known = [numbers.title, numbers.text, numbers.uid].compactMap { value($0, in: values[...]) }
    let plain = KeptDrawing.squeezed(label)
    if known.contains(where: { KeptDrawing.squeezed(properties.texts.string($0.text)) == plain }) { return }
    let words = properties.texts.add(label.split(whereSeparator: \.isNewline).joined(separator: " "))
    for number in [numbers.title, numbers.text] {
      guard let changed = values.firstIndex(where: { $0.key.position == number }) else { continue }
      values[changed].text = words
      return
    }
    if let title = numbers.title {
      values.append(PropertyValue(key: KeyIndex(title), kind: .string, text: words))
    }
  }

  private mutating func settled(
    edge values: ArraySlice<PropertyValue>, _ numbers: DrawingKeys
  ) -> [PropertyValue] {
    if value(numbers.relation, in: values) != nil { return withoutOwnDrawing(values, numbers) }
    var result = renamed(values, [numbers.drawnLabel: numbers.label])
    if let relation = numbers.relation, let label = value(numbers.drawnLabel, in: values),
      let known = ForeignWords.relation(properties.texts.string(label.text))
    {
      let text = properties.texts.add(known.rawValue)
      result.append(PropertyValue(key: KeyIndex(relation), kind: .string, text: text))
    }
    return result
  }

  private func withoutOwnDrawing(
    _ values: ArraySlice<PropertyValue>, _ numbers: DrawingKeys
  ) -> [PropertyValue] {
    var isOwn = false
    if let mark = value(numbers.drawn, in: values), let drawing = value(numbers.graphics, in: values) {
      isOwn = DrawnMark.of(properties.texts[drawing.text]) == properties.texts.string(mark.text)
    }
    return values.filter { value in
      let number = value.key.position
      return number != numbers.drawnLabel && number != numbers.drawnFill && number != numbers.drawn
        && !(isOwn && number == numbers.graphics)
    }
  }

  private func value(_ key: Int?, in values: ArraySlice<PropertyValue>) -> PropertyValue? {
    key.flatMap { key in values.first { $0.key.position == key } }
  }

  private func renamed(_ values: ArraySlice<PropertyValue>, _ numbers: [Int: Int?]) -> [PropertyValue] {
    values.map { value in
      var value = value
      if case let number?? = numbers[value.key.position] { value.key = KeyIndex(number) }
      return value
    }
  }
}
