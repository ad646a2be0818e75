package planted.parameter;

import javax.lang.model.element.Element;
import planted.parameter.processor.Used;

class BreaksCompilerOnlyInProcessor {
    static class KnowsTheProcessor {
        Used used = new Used();
    }

    static class KnowsTheCompiler {
        String name(Element element) {
            return element.toString();
        }
    }
}
