// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Templates and static files. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    /**
     * @param reload development only: read {@code src/main/jte} again when a template changes
     */
    @Bean
    TemplateEngine templateEngine(
            @Value("${standaardwerk.sjablonen.herladen:false}") boolean reload) {
        if (reload) {
            return TemplateEngine.create(
                    new DirectoryCodeResolver(Path.of("src", "main", "jte")),
                    Path.of("target", "jte-herladen"),
                    ContentType.Html,
                    WebConfiguration.class.getClassLoader(),
                    "nl.standaardwerk");
        }
        var engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.standaardwerk");
        engine.setBinaryStaticContent(true);
        return engine;
    }

    /** Boot makes none, since our files exist in Dutch only. */
    @Bean
    MessageSource messageSource(@Value("${spring.messages.basename}") String[] bundles) {
        var present =
                Arrays.stream(bundles)
                        .filter(name -> new ClassPathResource(name + "_nl.properties").exists())
                        .toArray(String[]::new);
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(present);
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.of("nl"));
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    FrameFactory frameFactory(List<SchilBron> sources, ResourceUrlProvider assets) {
        return new FrameFactory(sources, assets);
    }

    /** The bean name keeps Boot from adding a resolver that chooses by Accept header. */
    @Bean
    ViewResolver viewResolver(TemplateEngine engine, Tekst texts, FrameFactory frames) {
        return new JteViewResolver(engine, texts, frames);
    }

    /** A static file has its content hash in its address, and so never changes. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(FrameFactory.STATIC + "**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new OnlyHashed())
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addTransformer(new CssLinkResourceTransformer());
    }

    /** Without its hash a file has no address, since that one could not be cached for ever. */
    private static final class OnlyHashed implements ResourceResolver {

        private static final Pattern HASH = Pattern.compile("-[0-9a-f]{32}\\.[a-z0-9]+$");

        @Override
        public @Nullable Resource resolveResource(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            return HASH.matcher(path).find()
                    ? chain.resolveResource(request, path, locations)
                    : null;
        }

        @Override
        public @Nullable String resolveUrlPath(
                String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            return chain.resolveUrlPath(path, locations);
        }
    }
}
