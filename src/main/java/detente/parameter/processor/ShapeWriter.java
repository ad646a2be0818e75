package detente.parameter.processor;

import detente.parameter.Bonded;
import detente.parameter.Declarations;
import detente.parameter.Declared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link detente.parameter.Shape} beside each record with a {@link Declared} component, and beside each that is
 * made of such records only. What is declared wrongly is a compile error where it stands.
 */
@SupportedAnnotationTypes("*")
public final class ShapeWriter extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            ElementFilter.typesIn(type.getEnclosedElements()).stream()
                    .filter(ShapeWriter::hasShape)
                    .forEach(inner -> refuse(inner, "a record of parameters is in a file of its own"));
            if (hasShape(type)) {
                write(type);
            }
        }
        return false;
    }

    private static boolean hasShape(TypeElement type) {
        List<? extends RecordComponentElement> components = type.getRecordComponents();
        return components.stream().anyMatch(component -> component.getAnnotation(Declared.class) != null)
                || (!components.isEmpty() && components.stream().allMatch(ShapeWriter::hasShape));
    }

    private static boolean hasShape(RecordComponentElement component) {
        return component.asType().getKind() == TypeKind.DECLARED && hasShape(type(component));
    }

    private static TypeElement type(RecordComponentElement component) {
        return (TypeElement) ((DeclaredType) component.asType()).asElement();
    }

    private boolean refuse(Element element, @Nullable String why) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, why, element);
        return false;
    }

    private void write(TypeElement record) {
        ShapeText text = new ShapeText(record, processingEnv.getElementUtils());
        if (!declare(record, new Declarations(), text)) {
            return;
        }
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(text.name(), record).openWriter()) {
            writer.write(text.whole());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Declares here what the shape will declare, so that what it would refuse is refused now.
     *
     * @param text takes what declares it
     * @return whether all of it is right
     */
    private boolean declare(TypeElement record, Declarations to, ShapeText text) {
        boolean isRight = true;
        for (RecordComponentElement component : record.getRecordComponents()) {
            isRight &= declare(component, to, text);
        }
        try {
            for (Bonded bonded : isRight ? record.getAnnotationsByType(Bonded.class) : new Bonded[0]) {
                to.bind(bonded.value(), bonded.of());
                text.bind(bonded.value(), bonded.of());
            }
            return isRight;
        } catch (IllegalArgumentException e) {
            return refuse(record, e.getMessage());
        }
    }

    private boolean declare(RecordComponentElement component, Declarations to, ShapeText text) {
        String name = component.getSimpleName().toString();
        Declared declared = component.getAnnotation(Declared.class);
        if (declared == null && hasShape(component)) {
            TypeElement inner = type(component);
            text.inner(name, inner);
            return declare(inner, to.under(name), new ShapeText(inner, processingEnv.getElementUtils()));
        } else if (declared == null) {
            return refuse(component, "no declaration for " + name);
        }
        try {
            Leaf leaf = Leaf.of(component, declared);
            leaf.parameters().forEach((parameter, readIf) -> {
                to.add(parameter, readIf);
                text.add(parameter, readIf);
            });
            text.leaf(name, leaf.reading());
            return true;
        } catch (IllegalArgumentException e) {
            return refuse(component, e.getMessage());
        }
    }
}
