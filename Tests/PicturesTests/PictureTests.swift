import FoundationEssentials
import Pictures
import TestSupport
import Testing

/// Pictures stay as they were looked at, stand within their edges, and say what they show.
struct PictureTests {
  @Test(arguments: SamplePicture.all)
  func `a picture is drawn as it was looked at`(_ sample: SamplePicture) throws {
    if LiterateCase.isRecording {
      try sample.file.write(toFile: sample.path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: sample.path, encoding: .utf8) == sample.file)
  }

  @Test func `any figures make a picture whose marks stand within it`() throws {
    for seed in 0..<(Deep.isWanted ? 5_000 : 120) as Range<UInt64> {
      var pictures = RandomPicture(seed: seed)
      let picture = pictures.next()
      let faults = try PlacedMarks(picture.element).faults
      #expect(faults == [], "seed \(seed)")
      #expect(SamplePicture.file(picture) == SamplePicture.file(picture))
    }
  }

  @Test(arguments: SamplePicture.all)
  func `a picture says what it shows, and gives its figures`(_ sample: SamplePicture) {
    let element = sample.picture.element
    #expect(element.attributes.contains { $0.name == "role" && $0.value == "img" })
    #expect(element.children[0].name == "title")
    #expect(element.children[0].text == sample.picture.title)
    #expect(element.children[1].name == "desc")
    #expect(element.children[1].text == sample.picture.summary)
    let table = sample.picture.table
    #expect(!table.rows.isEmpty)
    #expect(table.rows.allSatisfy { $0.count == table.headings.count })
  }

  @Test(arguments: SamplePicture.all)
  func `words stand out from the paper`(_ sample: SamplePicture) throws {
    for mark in sample.picture.element.children where mark.name == "text" {
      let fill = try #require(mark.attributes.first { $0.name == "fill" }?.value)
      #expect(try Lightness(fill).contrast(with: Lightness("#fffefb")) >= 4.5, "\(fill)")
    }
  }

  @Test func `what is met and what is missed differ on a grey copy`() throws {
    let bars = try #require(SamplePicture.all.first { $0.name == "bars" })
    let fills = bars.picture.element.children.filter { $0.name == "rect" }
      .compactMap { rect in rect.attributes.first { $0.name == "fill" }?.value }
    let kinds = Set(fills)
    // The paper, the met and the missed; what is open has the paper's colour and an edge with gaps.
    #expect(kinds.count == 3)
    let light = try kinds.map { try Lightness($0) }.sorted { $0.value < $1.value }
    #expect(light[1].contrast(with: light[0]) > 4.5)
  }
}
