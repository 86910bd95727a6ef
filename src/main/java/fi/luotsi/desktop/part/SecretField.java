package fi.luotsi.desktop.part;

import atlantafx.base.controls.PasswordTextField;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** A field for a passphrase or password, with a button that shows and hides what was typed. */
public final class SecretField extends PasswordTextField {

    /**
     * @param secret follows what is typed; emptying it empties the field
     * @param show what the button is called while the text is hidden
     * @param hide what it is called while the text is shown
     */
    public SecretField(StringProperty secret, String name, String show, String hide) {
        setAccessibleText(name);
        Button eye = new Button(show, Icon.of(Feather.EYE));
        eye.getStyleClass().addAll("small", "flat", "lu-eye");
        eye.setOnAction(event -> {
            boolean shown = !getRevealPassword();
            setRevealPassword(shown);
            eye.setText(shown ? hide : show);
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
