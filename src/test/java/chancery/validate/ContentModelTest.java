package chancery.validate;

import static chancery.validate.ContentModel.choice;
import static chancery.validate.ContentModel.empty;
import static chancery.validate.ContentModel.many;
import static chancery.validate.ContentModel.sequence;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentModelTest {
  private static final ContentModel HEAD = new ContentModel.Child("head");
  private static final ContentModel P = new ContentModel.Child("p");

  @Test
  void allowsOnlyWhatALooserModelAllows() {
    ContentModel strict = sequence(HEAD, sequence(P, many(P)));
    ContentModel loose = many(choice(HEAD, P));

    assertThat(strict.beyond(loose)).isEmpty();
    assertThat(loose.beyond(strict)).contains("");
  }

  @Test
  void isTheSameHoweverItIsWritten() {
    ContentModel one = many(choice(HEAD, P));
    ContentModel other = sequence(many(HEAD), many(sequence(P, many(HEAD))));

    assertThat(one.beyond(other)).isEmpty();
    assertThat(other.beyond(one)).isEmpty();
  }

  @Test
  void showsAShortestSequenceThatIsTooMuch() {
    ContentModel twoAtMost = sequence(choice(P, empty()), choice(P, empty()));

    assertThat(many(P).beyond(twoAtMost)).contains(" p p p");
  }

  @Test
  void missesWhatMustBeThere() {
    assertThat(sequence(HEAD, choice(P, empty())).beyond(sequence(HEAD, P))).contains(" head");
  }
}
