package fi.luotsi.desktop.open;

import atlantafx.base.controls.PasswordTextField;
import fi.luotsi.desktop.frame.Say;
import fi.luotsi.desktop.part.Icon;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** A field for a passphrase, with a button that shows and hides what was typed. */
final class SecretField extends PasswordTextField {

    /** @param secret follows what is typed; emptying it empties the field */
    SecretField(StringProperty secret, Say say, String name) {
        setAccessibleText(name);
        Button eye = new Button(say.it("show"), Icon.of(Feather.EYE));
        eye.getStyleClass().addAll("small", "flat", "lu-eye");
        eye.setOnAction(event -> {
            boolean shown = !getRevealPassword();
            setRevealPassword(shown);
            eye.setText(say.it(shown ? "hide" : "show"));
            eye.setGraphic(Icon.of(shown ? Feather.EYE_OFF : Feather.EYE));
        });
        eye.setMinWidth(USE_PREF_SIZE);
        setRight(eye);
        passwordProperty().subscribe(typed -> secret.set(typed == null ? "" : typed));
        secret.subscribe(now -> {
            if (now.isEmpty() && !getText().isEmpty()) {
                clear();
            }
        });
    }
}
